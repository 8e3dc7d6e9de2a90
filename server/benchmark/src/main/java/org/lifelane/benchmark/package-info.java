/** Side by side with GraphHopper in one run: the same extract, the same streets, the same answers, then the times. */
@NullMarked
package org.lifelane.benchmark;

import org.jspecify.annotations.NullMarked;
