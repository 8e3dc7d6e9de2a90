package org.lifelane.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The towns of the district: their street grids, and the blocks on which nothing stands yet. */
final class Towns {
    private final Map<String, Town> towns = new LinkedHashMap<>();

    /** A town; {@code free} shrinks as compounds take their ground. */
    record Town(TownGrid grid, List<Block> free) {
        String name() {
            return grid.plan().name();
        }

        Plane plane() {
            return grid.plan().plane();
        }
    }

    Towns(List<Township> townships) {
        add(TownPlan.main());
        townships.stream().filter(Township::hasOwnTown).map(TownPlan::of).forEach(this::add);
    }

    private void add(TownPlan plan) {
        TownGrid grid = new TownGrid(plan);
        towns.put(plan.name(), new Town(grid, new ArrayList<>(new TownBlocks(grid).all())));
    }

    List<Town> all() {
        return List.copyOf(towns.values());
    }

    /** The town that a table names. */
    Town named(String name) {
        Town town = towns.get(name);
        if (town == null) {
            throw new IllegalStateException("a table names the unknown town " + name);
        }
        return town;
    }
}
