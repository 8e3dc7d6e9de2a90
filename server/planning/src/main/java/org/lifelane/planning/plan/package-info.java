/**
 * Stations and lane clearing together under one budget. A {@link org.lifelane.planning.plan.JointProblem} says which
 * station over which cleared lanes covers which buildings; {@link org.lifelane.planning.plan.JointPlanning} finds the best
 * to buy, with proof, and {@link org.lifelane.planning.plan.RobustPlanning} the best over days on which lanes are blocked
 * by chance.
 */
@NullMarked
package org.lifelane.planning.plan;

import org.jspecify.annotations.NullMarked;
