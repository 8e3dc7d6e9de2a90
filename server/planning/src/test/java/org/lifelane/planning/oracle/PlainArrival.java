package org.lifelane.planning.oracle;

import java.util.List;

/**
 * What the oracle says of a building.
 *
 * @param status in the words of the answers
 * @param first the first arrival and others as quick but for a few milliseconds; empty where there is none
 */
record PlainArrival(String target, String status, List<Answer> first) {}
