package org.lifelane.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** Finds ground for every planned compound and builds it there. */
final class Compounds {
    private static final int BLOCKS_TRIED = 5;
    private static final double MARGIN_M = 13;
    private static final double STREET_NEAR_M = 45;

    private final Towns towns;
    private final TownshipMap townships;
    private final Builders builders;

    Compounds(Towns towns, TownshipMap townships, Builders builders) {
        this.towns = towns;
        this.townships = townships;
        this.builders = builders;
    }

    /** A way to build on a lot, with how many towers it holds. */
    private record Fit(Block block, Lot lot, double length, double depth, int capacity) {}

    /** Ground chosen for a compound; its block is free no longer. */
    record Chosen(CompoundPlan plan, Optional<Fit> fit) {}

    /** Chooses ground for all, in the order of the table. */
    List<Chosen> choose() {
        List<Chosen> chosen = new ArrayList<>();
        for (CompoundPlan plan : CompoundPlan.all()) {
            chosen.add(
                    plan.kind() == CompoundPlan.Kind.HILL
                            ? new Chosen(plan, Optional.empty())
                            : new Chosen(plan, Optional.of(ground(plan))));
        }
        return chosen;
    }

    private Fit ground(CompoundPlan plan) {
        Dice dice = Dice.of("ground " + plan.name());
        List<Block> blocks = blocksOf(plan);
        Fit best = null;
        int tried = 0;
        for (Block block : ordered(plan, blocks, dice)) {
            Fit fit = fit(plan, block, dice);
            if (fit.capacity > 0 && (best == null || score(plan, fit) > score(plan, best))) {
                best = fit;
            }
            if (best != null && ++tried >= BLOCKS_TRIED) {
                break;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no ground for " + plan.name() + " among " + blocks.size() + " blocks");
        }
        towns.named(plan.town()).free().remove(best.block);
        return best;
    }

    /** Nearest first to where it should lie, or to the heart of its town with much left to chance. */
    private List<Block> ordered(CompoundPlan plan, List<Block> blocks, Dice dice) {
        record Ranked(Block block, double rank) {}
        Coordinate heart = towns.named(plan.town()).grid().plan().heart();
        return blocks.stream()
                .map(block -> new Ranked(
                        block,
                        plan.near().isPresent()
                                ? block.middle().distance(plan.near().get())
                                : block.middle().distance(heart) * dice.between(0.45, 1.15)))
                .sorted(Comparator.comparingDouble(Ranked::rank))
                .map(Ranked::block)
                .toList();
    }

    private static int score(CompoundPlan plan, Fit fit) {
        return -Math.abs(plan.most() - fit.capacity);
    }

    private List<Block> blocksOf(CompoundPlan plan) {
        return towns.named(plan.town()).free().stream()
                .filter(block -> townships.holds(plan.township(), world(block)))
                .toList();
    }

    private static Polygon world(Block block) {
        List<Coordinate> ring = new ArrayList<>();
        for (Coordinate at : block.ground().getExteriorRing().getCoordinates()) {
            ring.add(block.plane().world(at.x, at.y));
        }
        ring.remove(ring.size() - 1);
        return Shapes.polygon(ring);
    }

    private Fit fit(CompoundPlan plan, Block block, Dice dice) {
        double length = plan.age().residential() ? dice.oneOf(28.0, 31.0, 34.0, 40.0) : dice.oneOf(32.0, 36.0);
        double depth = plan.age().residential() ? dice.oneOf(14.5, 15.5, 16.5) : dice.oneOf(18.0, 20.0);
        Fit best = new Fit(block, Lot.within(block, MARGIN_M), length, depth, 0);
        for (Lot lot : best.lot.seenFromEachSide()) {
            int capacity = capacity(plan, lot, length, depth);
            if (capacity > best.capacity && street(lot).isPresent()) {
                best = new Fit(block, lot, length, depth, capacity);
            }
        }
        return best;
    }

    private static int capacity(CompoundPlan plan, Lot lot, double length, double depth) {
        return switch (plan.kind()) {
            case RING -> Math.min(plan.most(), new RingCompound(lot, length, depth, plan.most()).capacity());
            case COURT -> new CourtCompound(lot, length, depth, plan.most(), false).capacity();
            case SERIES -> new CourtCompound(lot, length, depth, plan.most(), true).capacity();
            case STREET, HILL -> lot.width() > 40 && lot.depth() > 20 ? 1 : 0;
        };
    }

    private Optional<RoadBook.Hit> street(Lot lot) {
        return builders.roads()
                .nearest(
                        lot.plane(),
                        lot.plane().world(lot.width() / 2, 0),
                        STREET_NEAR_M,
                        road -> road.row().has("width_m") && !road.row().has("bridge"));
    }

    Compound build(Chosen chosen) {
        CompoundPlan plan = chosen.plan();
        if (chosen.fit().isEmpty()) {
            Coordinate near = plan.near().orElseThrow();
            Plane town = towns.named(plan.town()).plane();
            return LoneTowers.onHill(plan, town, near, builders, plan.township() + plan.name());
        }
        Fit fit = chosen.fit().get();
        Lot lot = fit.lot;
        RoadBook.Hit hit = street(lot).orElseThrow();
        String address = plan.township() + hit.road().row().text("name")
                + Dice.of(plan.name()).from(1, 198) + "号";
        if (plan.kind() == CompoundPlan.Kind.STREET) {
            return LoneTowers.onStreet(plan, lot, builders, address);
        }
        Coordinate joint = builders.roads().join(lot.plane(), hit);
        if (plan.kind() == CompoundPlan.Kind.RING) {
            return new CompoundEntrance(builders)
                    .lead(joint, new RingCompound(lot, fit.length, fit.depth, plan.most()), plan, address);
        }
        return new CourtCompound(lot, fit.length, fit.depth, plan.most(), plan.kind() == CompoundPlan.Kind.SERIES)
                .build(plan, joint, builders, address);
    }
}
