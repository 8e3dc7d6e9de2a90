/**
 * Which blocked fire lanes to clear: the sets of lanes whose clearing brings a vehicle to each building in time ({@link
 * org.lifelane.planning.clearing.LaneSets}), what each lane brings alone and with others ({@link
 * org.lifelane.planning.clearing.LaneGains}), and the best lanes within a budget ({@link
 * org.lifelane.planning.clearing.LaneSelection}).
 */
@NullMarked
package org.lifelane.planning.clearing;

import org.jspecify.annotations.NullMarked;
