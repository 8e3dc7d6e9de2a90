package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;

/** Parks lanes up: closed, or left with a strip; each with why, how often and what clearing costs. */
final class BlockedLanes {
    private static final String[] REASONS = {"机动车占停", "机动车占停", "杂物堆放", "摊位占道", "违建棚房", "施工围挡"};

    private final Planting planting;
    private final Dice dice = Dice.of("blocked-lanes");
    private final List<Row> lanes = new ArrayList<>();

    BlockedLanes(Planting planting) {
        this.planting = planting;
    }

    /** All lanes blocked so far. */
    List<Row> lanes() {
        return lanes;
    }

    /** Closes a lane for the towers that it passes. */
    void block(Compound compound, Row lane, String trouble) {
        block(lane, trouble, planting.along(compound, lane));
    }

    /** Closes a lane on which some towers depend. */
    void block(Row lane, String trouble, List<Tower> related) {
        park(lane);
        planting.plant(lane, trouble, related, "blocked=true");
    }

    /** Leaves a strip so many metres wide. */
    void squeeze(Compound compound, Row lane, double remaining) {
        park(lane);
        lane.set("remaining_width_m", remaining, 1).evidence("remaining_width_m", "surveyed");
        planting.plant(lane, "blocked_in_part", planting.along(compound, lane), "remaining_width_m=" + remaining);
    }

    private void park(Row lane) {
        lane.set("blocked", true)
                .set("blocked_reason", dice.oneOf(REASONS))
                .set("blocked_share", dice.between(0.25, 0.95), 2)
                .set("clear_cost", 500 * dice.from(8, 110), 0);
        lanes.add(lane);
    }
}
