package org.lifelane.planning.oracle;

import java.util.OptionalDouble;
import java.util.Set;

/** The limit in milliseconds, the turnout for all stations where one is given, and the statuses that respond. */
record Wanted(long limitMs, OptionalDouble turnoutS, Set<String> statuses) {}
