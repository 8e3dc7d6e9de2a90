package org.lifelane.application.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.NetworkReport;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.reach.AccessFinder;
import org.lifelane.planning.reach.AccessPoint;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;

/** Checks of what only the network shows: lanes that join nothing, stations and buildings that no road comes near. */
final class NetworkChecks {
    private final Map<LayerSchema, List<Feature>> rows;
    private final SearchGraph graph;

    /** @param vehicle by whose roads stations and buildings are looked at */
    NetworkChecks(Map<LayerSchema, List<Feature>> rows, Vehicle vehicle, TravelNumbers numbers) {
        this.rows = rows;
        RoadNetwork network = RoadNetwork.of(
                new NetworkInput(
                        shaped(Layers.ROADS),
                        shaped(Layers.FIRE_LANES),
                        shaped(Layers.GATES),
                        rows(Layers.ROAD_NODES),
                        rows(Layers.TURN_RESTRICTIONS)),
                numbers);
        this.graph = SearchGraph.of(network, vehicle, SearchOptions.standard().withTurns(false), numbers);
    }

    List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        NetworkReport report = graph.network().report();
        findings.addAll(Finding.ofRows(Layers.FIRE_LANES.name(), "lane.lonely", LonelyLanes.of(graph.network())));
        findings.addAll(Finding.ofRows(
                Layers.FIRE_LANES.name(),
                "lane.bridge-end",
                distinct(report.looseEnds().stream()
                        .filter(NetworkReport.LooseEnd::byBridge)
                        .map(NetworkReport.LooseEnd::laneId))));
        findings.addAll(Finding.ofRows(Layers.FIRE_LANES.name(), "lane.dead-end", deadEnds(report)));
        findings.addAll(Finding.ofRows(
                Layers.FIRE_LANES.name(),
                "lane.inferred-joint",
                distinct(report.inferredJoints().stream().map(NetworkReport.Joint::laneId))));
        findings.addAll(Finding.ofRows(Layers.GATES.name(), "gate.idle", report.idleGates()));
        findings.addAll(Finding.ofRows(Layers.ROADS.name(), "restriction.unused", report.unusedRestrictions()));
        EdgeIndex index = new EdgeIndex(graph.network());
        findings.addAll(stations(index));
        findings.addAll(buildings(index));
        return findings;
    }

    /** Lanes that end in nothing, where it is not known whether an engine can turn. */
    private List<String> deadEnds(NetworkReport report) {
        Set<String> known = shaped(Layers.FIRE_LANES).stream()
                .filter(lane -> lane.number("turnaround_m").isPresent())
                .map(Feature::id)
                .collect(Collectors.toSet());
        return distinct(
                report.looseEnds().stream().map(NetworkReport.LooseEnd::laneId).filter(id -> !known.contains(id)));
    }

    private List<Finding> stations(EdgeIndex index) {
        // Looked at for its place alone: whatever vehicles a station has, it is asked for this one.
        List<Station> stations = shaped(Layers.STATIONS).stream()
                .map(Station::of)
                .map(station -> new Station(
                        station.id(),
                        station.name(),
                        station.place(),
                        station.tier(),
                        station.status(),
                        List.of(graph.vehicle().name()),
                        station.turnoutS()))
                .toList();
        ReachOptions all = new ReachOptions(0, OptionalLong.empty(), Set.of("existing", "planned", "candidate"));
        ReachAnalysis analysis = new ReachAnalysis(graph, index, stations, all);
        return Finding.ofRows(
                Layers.STATIONS.name(),
                "station.off-network",
                analysis.offNetwork().stream().map(Station::id).toList());
    }

    private List<Finding> buildings(EdgeIndex index) {
        AccessFinder finder = new AccessFinder(graph.network(), index);
        List<String> none = new ArrayList<>();
        List<String> roadOnly = new ArrayList<>();
        for (Target target : Target.of(rows(Layers.HIGH_RISES), rows(Layers.RESCUE_SITES))) {
            List<AccessPoint> points = finder.of(target, graph).points();
            if (points.isEmpty()) {
                none.add(target.id());
            } else if (points.stream().allMatch(point -> point.kind() == AccessPoint.Kind.ROAD)) {
                roadOnly.add(target.id());
            }
        }
        List<Finding> findings = new ArrayList<>(Finding.ofRows(Layers.HIGH_RISES.name(), "building.no-access", none));
        findings.addAll(Finding.ofRows(Layers.HIGH_RISES.name(), "building.road-only", roadOnly));
        return findings;
    }

    private static List<String> distinct(Stream<String> ids) {
        return ids.distinct().toList();
    }

    private List<Feature> rows(LayerSchema schema) {
        return rows.getOrDefault(schema, List.of());
    }

    private List<Feature> shaped(LayerSchema schema) {
        return rows(schema).stream().filter(row -> row.geometry().isPresent()).toList();
    }
}
