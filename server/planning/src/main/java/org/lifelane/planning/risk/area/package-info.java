/** Risk over areas: compounds, townships, hexagons, and the surface between buildings. */
@NullMarked
package org.lifelane.planning.risk.area;

import org.jspecify.annotations.NullMarked;
