package org.lifelane.application.reach;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.planning.network.Way;
import org.lifelane.planning.reach.Blockages;

/**
 * A blocked lane that an arrival has to do with.
 *
 * @param remainingWidthM width that it leaves, metres; absent where it is closed
 * @param driven whether the engine drives on it; else it lies under the rescue site that the engine stops at
 * @param stopsOn whether the engine stops on it, or it lies under the rescue site
 * @param passable whether the engine could drive on it
 */
public record BlockedOnTheWay(
        String id,
        String name,
        Optional<String> compound,
        OptionalDouble remainingWidthM,
        boolean driven,
        boolean stopsOn,
        boolean passable) {

    /** Each lane once, in driving order. */
    public static List<BlockedOnTheWay> of(Blockages blockages) {
        return blockages.lanes().stream().map(BlockedOnTheWay::of).toList();
    }

    private static BlockedOnTheWay of(Blockages.Blocked blocked) {
        Way lane = blocked.lane();
        return new BlockedOnTheWay(
                lane.id(),
                lane.name(),
                lane.compound(),
                blocked.leftM(),
                blocked.driven(),
                blocked.stopsOn(),
                blocked.passable());
    }
}
