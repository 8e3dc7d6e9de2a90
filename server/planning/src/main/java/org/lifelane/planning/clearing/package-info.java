/**
 * Which blocked fire lanes to clear: the sets of lanes whose clearing brings a vehicle to each building in time ({@link
 * org.lifelane.planning.clearing.LaneSets}).
 */
@NullMarked
package org.lifelane.planning.clearing;

import org.jspecify.annotations.NullMarked;
