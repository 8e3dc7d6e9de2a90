package org.lifelane.planning.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.reach.Arrival;

/** Many small random towns: every arrival is what the plain reference says it is. */
class RandomTownsTest {
    private static final int TOWNS = Integer.getInteger("towns", 150);
    private static final int RUNS = 8;
    private static final Numbers NUMBERS = Numbers.read();
    private static final List<Vehicle> FLEET =
            Stream.of("pumper", "aerial-54", "micro", "foot").map(Fleet::named).toList();

    @Test
    void everyArrivalIsAsTheReferenceSays() {
        Comparison comparison = new Comparison();
        for (int seed = 0; seed < TOWNS; seed++) {
            town(seed, comparison);
        }
        System.out.printf("%d towns, targets compared: %s%n", TOWNS, comparison.compared);
        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.compared)
                .containsOnlyKeys("reached", "beyond_limit", "unreachable", "off_network", "no_station");
    }

    static void town(int seed, Comparison comparison) {
        Rows rows = RandomRows.of(seed);
        PlainNetwork network = new PlainNetwork(rows);
        if (network.hasLoops()) {
            return;
        }
        Subject subject = new Subject(rows);
        Dice dice = new Dice(1000 + seed);
        for (int run = 0; run < RUNS; run++) {
            Vehicle vehicle = dice.one(FLEET);
            Orders orders = new Orders(dice.chance(0.6), dice.chance(0.3), blocked(dice, rows));
            Wanted wanted = new Wanted(
                    1000L * (30 + dice.below(150)),
                    dice.chance(0.2) ? OptionalDouble.of(dice.below(30)) : OptionalDouble.empty(),
                    dice.chance(0.5) ? Set.of("existing") : Set.of("existing", "planned"));
            Driver driver = new Driver(vehicle, orders, NUMBERS, rows.restrictions());
            List<Feature> stations = rows.stations();
            Oracle oracle = new Oracle(rows, stations, network, driver, wanted);
            List<Arrival> arrivals =
                    subject.arrivals(stations.stream().map(Station::of).toList(), vehicle, orders, wanted);
            String where = "town %d %s %s %s".formatted(seed, vehicle.name(), orders, wanted);
            for (int i = 0; i < arrivals.size(); i++) {
                comparison.compare(where, oracle.arrival(rows.buildings().get(i)), arrivals.get(i));
            }
        }
    }

    private static Optional<Set<String>> blocked(Dice dice, Rows rows) {
        if (dice.chance(0.5)) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        for (int k = dice.below(4); k > 0; k--) {
            ids.add(
                    dice.chance(0.7)
                            ? dice.one(rows.lanes()).id()
                            : "roads/" + dice.one(rows.roads()).id());
        }
        return Optional.of(Set.copyOf(ids));
    }
}
