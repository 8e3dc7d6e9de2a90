package org.lifelane.planning.oracle;

import java.util.List;
import java.util.OptionalLong;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.Blocked;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.town.Town;

/** The program's own answers to what the oracle is asked. */
final class Subject {
    private static final TravelNumbers NUMBERS = Town.numbers();

    private final Rows rows;
    private final RoadNetwork network;
    private final EdgeIndex index;

    Subject(Rows rows) {
        this.rows = rows;
        this.network = RoadNetwork.of(
                new NetworkInput(rows.roads(), rows.lanes(), rows.gates(), rows.roadNodes(), rows.restrictions()),
                NUMBERS);
        this.index = new EdgeIndex(network);
    }

    List<Arrival> arrivals(List<Station> stations, Vehicle vehicle, Orders orders, Wanted wanted) {
        SearchOptions options = SearchOptions.standard()
                .withTurns(orders.turns())
                .withEmergencyPrivileges(orders.privileges())
                .withBlocked(
                        orders.blocked().isPresent()
                                ? new Blocked.Listed(orders.blocked().get())
                                : new Blocked.AsGiven());
        OptionalLong turnout = wanted.turnoutS().isPresent()
                ? OptionalLong.of(Math.round(1000 * wanted.turnoutS().getAsDouble()))
                : OptionalLong.empty();
        return new ReachAnalysis(
                        SearchGraph.of(network, vehicle, options, NUMBERS),
                        index,
                        stations,
                        new ReachOptions(wanted.limitMs(), turnout, wanted.statuses()))
                .arrivals(Target.of(rows.buildings(), rows.sites()));
    }
}
