/**
 * Where to put stations: the four location models of the field, each solved to proof. {@link
 * org.lifelane.planning.siting.Siting} takes a {@link org.lifelane.planning.siting.SitingProblem} over a {@link
 * org.lifelane.planning.siting.CostTable} and tells a {@link org.lifelane.planning.siting.SitingPlan}.
 */
@NullMarked
package org.lifelane.planning.siting;

import org.jspecify.annotations.NullMarked;
