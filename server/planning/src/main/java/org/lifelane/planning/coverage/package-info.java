/** From reached stretches of road to polygons of covered ground. */
@NullMarked
package org.lifelane.planning.coverage;

import org.jspecify.annotations.NullMarked;
