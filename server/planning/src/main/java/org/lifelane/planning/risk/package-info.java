/**
 * The three failures of every high-rise as one score that explains itself. {@code RiskAnalysis} takes a {@code
 * RiskInput} and tells a {@code RiskResult}: a {@link org.lifelane.planning.risk.BuildingRisk} for each building, and
 * what follows for the district.
 */
@NullMarked
package org.lifelane.planning.risk;

import org.jspecify.annotations.NullMarked;
