package org.lifelane.planning.clearing;

import java.util.Optional;

/**
 * A candidate for clearing: a lane that is closed to a vehicle, or too narrow for it where something stands, and that it
 * fits once cleared.
 *
 * @param id of the row of {@code fire-lanes}
 * @param compound the residential compound (小区) that it belongs to
 */
public record BlockedLane(String id, String name, Optional<String> compound) {}
