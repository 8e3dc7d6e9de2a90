/** The weights of a score and the points of what raises it, read from {@code gis-data/weights} and held to their word. */
@NullMarked
package org.lifelane.planning.risk.weights;

import org.jspecify.annotations.NullMarked;
