package org.lifelane.planning.clearing;

/**
 * A way to a building in time: once these lanes are cleared, and whatever else is, it is reached no later than then.
 *
 * @param lanes none where the building is reached as things are
 * @param totalMs milliseconds from the alarm, turnout included; within the limit
 */
public record LaneWay(LaneSet lanes, long totalMs) {}
