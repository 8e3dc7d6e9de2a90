/** A local metric plane, lengths, bearings, and the shifted Chinese frames GCJ-02 and BD-09. */
@NullMarked
package org.lifelane.planning.geo;

import org.jspecify.annotations.NullMarked;
