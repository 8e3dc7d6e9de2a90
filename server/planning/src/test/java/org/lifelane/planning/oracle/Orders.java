package org.lifelane.planning.oracle;

import java.util.Optional;
import java.util.Set;

/**
 * How a search is to be made.
 *
 * @param blocked ids that are closed in place of the rows' own {@code blocked}; empty where the rows hold
 */
record Orders(boolean turns, boolean privileges, Optional<Set<String>> blocked) {}
