package org.lifelane.planning.rules;

import java.time.LocalDate;

/**
 * An edition of a code, a law or a plan.
 *
 * @param name as clauses and a building's {@code design_code} call it, such as {@code GB 55037-2022}
 * @param inForce the day it came into force
 */
public record Code(String name, LocalDate inForce) {}
