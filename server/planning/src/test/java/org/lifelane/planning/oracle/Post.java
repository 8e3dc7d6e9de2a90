package org.lifelane.planning.oracle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.oracle.PlainWay.Spot;
import org.locationtech.jts.geom.Geometry;

/** A station at its place on the network, and when it leaves. */
record Post(String id, Spot place, long turnoutMs) {
    private static final double WITHIN_M = 100;
    private static final double TURNOUT_S = 60;
    private static final double SAME_M = 1e-6;

    /** The station of a row, if it responds, sends the vehicle and stands near enough to a way that the vehicle could use. */
    static Optional<Post> of(Feature row, Driver driver, PlainNetwork network, Wanted wanted) {
        if (!wanted.statuses().contains(row.text("status").orElse("existing")) || !sends(row, driver.vehicle.name())) {
            return Optional.empty();
        }
        double turnoutS = wanted.turnoutS().orElse(row.number("turnout_s").orElse(TURNOUT_S));
        return near(row, driver, network).stream()
                .findFirst()
                .map(spot -> new Post(row.id(), spot, Math.round(1000 * turnoutS)));
    }

    /** Whether it stands at a node where several edges end: on which of them, and so how it turns off, is not settled. */
    static boolean atJunction(Feature row, Driver driver, PlainNetwork network) {
        List<Spot> near = near(row, driver, network);
        return near.stream()
                        .filter(spot -> spot.distance() - near.get(0).distance() < SAME_M)
                        .flatMap(spot -> network.cutsAt(spot).stream())
                        .mapToInt(cut -> cut.node.out.size())
                        .sum()
                > 1;
    }

    private static List<Spot> near(Feature row, Driver driver, PlainNetwork network) {
        Geometry place = network.plane.toPlane(row.shape());
        return network.ways.stream()
                .filter(driver.cleared::way)
                .flatMap(way -> way.nearest(place, WITHIN_M).stream())
                .sorted(Comparator.comparingDouble(Spot::distance))
                .toList();
    }

    private static boolean sends(Feature row, String vehicle) {
        Set<String> vehicles = row.text("vehicles").stream()
                .flatMap(names -> Arrays.stream(names.split(";", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        if (!vehicles.isEmpty()) {
            return vehicles.contains(vehicle);
        }
        return !row.text("tier").equals(Optional.of("micro"))
                || List.of("micro", "foot").contains(vehicle);
    }
}
