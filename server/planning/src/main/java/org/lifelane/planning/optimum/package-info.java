/**
 * What every exact model shares: the time and the patience a caller has ({@link
 * org.lifelane.planning.optimum.SolveControl}), a mixed-integer programme solved by OR-Tools ({@link
 * org.lifelane.planning.optimum.MixedIntegerProgram}), and what a solve may claim ({@link
 * org.lifelane.planning.optimum.Proof}).
 */
@NullMarked
package org.lifelane.planning.optimum;

import org.jspecify.annotations.NullMarked;
