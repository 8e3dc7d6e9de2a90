package org.lifelane.planning.risk;

import org.lifelane.planning.rules.MissingFact;

/**
 * A fact to survey, and what it would move. A fact that several buildings share, such as a lane's width, counts for each.
 *
 * @param buildings how many buildings it bears on
 * @param movement ranks that those buildings could move, summed; each moved alone
 * @param most ranks that the one could move that could move farthest
 */
public record SurveyItem(MissingFact fact, int buildings, long movement, int most) {}
