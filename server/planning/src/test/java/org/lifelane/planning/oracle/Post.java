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

/** A station at its place on the network, on every way that meets there, and when it leaves. */
record Post(String id, List<Spot> stands, long turnoutMs) {
    private static final double WITHIN_M = 100;
    private static final double TURNOUT_S = 60;

    /** The station of a row, if it responds, sends the vehicle and stands near enough to a way that the vehicle could use. */
    static Optional<Post> of(Feature row, Driver driver, PlainNetwork network, Wanted wanted) {
        if (!wanted.statuses().contains(row.text("status").orElse("existing")) || !sends(row, driver.vehicle.name())) {
            return Optional.empty();
        }
        double turnoutS = wanted.turnoutS().orElse(row.number("turnout_s").orElse(TURNOUT_S));
        return near(row, driver, network).stream()
                .findFirst()
                .map(spot -> new Post(row.id(), stands(spot, driver, network), Math.round(1000 * turnoutS)));
    }

    private static List<Spot> stands(Spot spot, Driver driver, PlainNetwork network) {
        List<Spot> stands = network.cutsAt(spot).stream()
                .flatMap(cut -> cut.node.cuts.stream())
                .distinct()
                .filter(cut -> driver.cleared.way(cut.way))
                .map(cut -> new Spot(cut.way, cut.along, spot.distance(), spot.place()))
                .toList();
        return stands.isEmpty() ? List.of(spot) : stands;
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
