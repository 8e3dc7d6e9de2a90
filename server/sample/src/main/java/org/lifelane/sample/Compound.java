package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** A compound as built: its towers, lanes and gates in the order in which they were made; and its loop's sides with sharp corners, for where a tight bend is planted. */
record Compound(CompoundPlan plan, List<Tower> towers, List<Row> lanes, List<Row> gates, List<Geometry> sharpSides) {

    Compound(CompoundPlan plan) {
        this(plan, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    String name() {
        return plan.name();
    }
}
