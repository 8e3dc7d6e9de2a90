package org.lifelane.application.risk;

/**
 * How far the judging of the high-rises has come, for a page that waits for it.
 *
 * @param version of the layers, of the last answer that stands ready; 0 before the first
 * @param judged buildings that the run under way, or else the last, has judged
 * @param of all of that run; 0 before the first
 */
record RiskProgress(long version, String vehicle, int judged, int of) {}
