package org.lifelane.planning.rules;

/**
 * A rule that cannot be checked yet, because no layer holds what it asks for.
 *
 * @param clause code and clause
 * @param needs what would have to be known
 */
public record OpenRule(String id, Failure failure, Words title, String clause, Words needs) {}
