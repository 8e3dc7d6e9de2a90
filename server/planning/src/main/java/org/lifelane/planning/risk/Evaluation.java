package org.lifelane.planning.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ArrivalField;
import org.lifelane.planning.reach.Blockages;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.risk.times.FloorClock;
import org.lifelane.planning.risk.times.FloorTime;
import org.lifelane.planning.risk.times.SuccessiveArrivals;
import org.lifelane.planning.rules.BuildingCase;
import org.lifelane.planning.rules.District;
import org.lifelane.planning.rules.Engine;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.Surroundings;

/** One run: the arrivals of every vehicle, and what stands around each building. Asked by several threads at once. */
final class Evaluation {
    private final RiskInput input;
    private final List<Feature> buildings;
    private final List<Target> targets;
    private final District district;
    private final Surroundings surroundings;
    private final Map<String, VehicleReach> reaches = new LinkedHashMap<>();
    private final Map<String, List<Feature>> hazards;
    private final FloorClock clock;
    private final Appraisal appraisal;

    /** The arrivals of one vehicle from every station, without a limit. */
    private record VehicleReach(ReachAnalysis analysis, ArrivalField field) {}

    Evaluation(RiskInput input) {
        this.input = input;
        this.buildings = input.of(Layers.HIGH_RISES.name()).stream()
                .filter(row -> row.geometry().isPresent())
                .toList();
        this.targets = Target.of(buildings, input.of(Layers.RESCUE_SITES.name()));
        List<Station> stations =
                input.of(Layers.STATIONS.name()).stream().map(Station::of).toList();
        VehicleReach first = reach(graph(input.engine().vehicle()), stations);
        reaches.put(input.engine().name(), first);
        SearchGraph foot = graph(input.foot());
        this.district = District.of(
                input.engine(),
                input.fleet(),
                input.network(),
                input.index(),
                foot,
                first.analysis().graph(),
                input.rows());
        this.surroundings = new Surroundings(district, input.rules().book(), input.rows());
        this.hazards = input.of(Layers.HAZARDS.name()).stream()
                .filter(row -> row.key("building_id").isPresent())
                .collect(Collectors.groupingBy(row -> row.key("building_id").orElseThrow()));
        this.clock = new FloorClock(input.floor(), input.engine(), input.fireFloor());
        this.appraisal = new Appraisal(input.weights());
        for (Engine each : input.fleet()) {
            if (!reaches.containsKey(each.name())) {
                reaches.put(each.name(), reach(graph(each.vehicle()), stations));
            }
        }
        if (district.hasMicroStations()) {
            // Their people run where their car cannot drive.
            reaches.putIfAbsent(input.foot().name(), reach(foot, stations));
        }
    }

    private SearchGraph graph(Vehicle vehicle) {
        return SearchGraph.of(input.network(), vehicle, input.search(), input.numbers());
    }

    private VehicleReach reach(SearchGraph graph, List<Station> stations) {
        ReachAnalysis analysis = new ReachAnalysis(graph, input.index(), stations, input.reach());
        ArrivalField field = analysis.unlimited();
        if (input.network().edgeCount() > 0) {
            // The field prepares itself when it is first asked; here, before several threads ask.
            field.at(0, 0);
        }
        return new VehicleReach(analysis, field);
    }

    List<Feature> buildings() {
        return buildings;
    }

    District district() {
        return district;
    }

    /** How far from a building ways lie that its findings on water may hang on, metres. */
    double waterM() {
        return surroundings.waterM();
    }

    List<Feature> hazards(Feature building) {
        return hazards.getOrDefault(building.key(), List.of());
    }

    /** The first, second … engine of the vehicle that is sent, at each building. */
    SuccessiveArrivals successive(int engines) {
        ReachAnalysis analysis = reach(input.engine().name()).analysis();
        return SuccessiveArrivals.of(analysis.graph(), input.index(), analysis.sources(), targets, engines);
    }

    private VehicleReach reach(String vehicle) {
        return Optional.ofNullable(reaches.get(vehicle)).orElseThrow();
    }

    /** One building with what stands around it and the first arrival of each vehicle. */
    BuildingCase buildingCase(int building) {
        Map<String, Arrival> arrivals = new LinkedHashMap<>();
        reaches.forEach((vehicle, reach) ->
                arrivals.put(vehicle, reach.analysis().arrival(targets.get(building), reach.field())));
        return surroundings.of(buildings.get(building), vehicle -> Optional.ofNullable(arrivals.get(vehicle)));
    }

    /** The vehicles whose arrivals a case holds. */
    Set<String> vehicles() {
        return reaches.keySet();
    }

    /** Asks every rule. */
    Assessment assess(BuildingCase building) {
        Arrival arrival = building.arrivals().of(input.engine().name()).orElseThrow();
        Optional<Arrival.Reach> reach = arrival.reach();
        Optional<FloorTime> floor = clock.of(building.building(), arrival);
        List<Finding> findings = input.rules().findings(building);
        List<MissingFact> unmeasured =
                reach.map(known -> district.unmeasured().of(known.unknown())).orElse(List.of());
        List<Contribution> contributions =
                appraisal.of(building, hazards(building.building().row()), arrival, floor, unmeasured, findings);
        return new Assessment(
                building.building().row(),
                arrival.status(),
                contributions.stream().anyMatch(Contribution::known),
                reach.map(Arrival.Reach::reliance),
                reach.map(Arrival.Reach::blockages).orElse(Blockages.NONE),
                reach.map(known -> known.route().source().station().id()),
                reach.map(known -> OptionalDouble.of(known.totalMs() / 1000.0)).orElse(OptionalDouble.empty()),
                floor,
                findings,
                contributions.stream().filter(Contribution::counts).toList());
    }
}
