package org.lifelane.planning.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.reach.Arrival;

/** The sample district: every arrival within 300 s is what the plain reference says it is. */
class SampleTest {
    private static final Path FOLDER = Path.of("../../gis-data/liangping");
    private static final Wanted WITHIN_300_S =
            new Wanted(300_000, OptionalDouble.empty(), Set.of("existing", "planned", "candidate"));

    private final Rows rows = new Rows(
            layer("roads"),
            layer("fire-lanes"),
            layer("gates"),
            List.of(),
            List.of(),
            layer("stations"),
            layer("high-rises"),
            layer("rescue-sites"));

    private static List<Feature> layer(String name) {
        return GeoJsonRows.read(FOLDER.resolve(name + ".geojson"));
    }

    @Test
    void everyArrivalIsAsTheReferenceSays() {
        PlainNetwork network = new PlainNetwork(rows);
        Subject subject = new Subject(rows);
        Comparison comparison = new Comparison();
        for (String name : List.of("pumper", "aerial-54")) {
            for (boolean turns : new boolean[] {true, false}) {
                compare(network, subject, Fleet.named(name), new Orders(turns, false, Optional.empty()), comparison);
            }
        }
        System.out.println("sample, targets compared: " + comparison.compared);
        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.compared).containsKeys("reached", "unreachable");
    }

    private void compare(PlainNetwork network, Subject subject, Vehicle vehicle, Orders orders, Comparison comparison) {
        Driver driver = new Driver(vehicle, orders, Numbers.read(), rows.restrictions());
        List<Feature> stations = rows.stations();
        Oracle oracle = new Oracle(rows, stations, network, driver, WITHIN_300_S);
        List<Arrival> arrivals =
                subject.arrivals(stations.stream().map(Station::of).toList(), vehicle, orders, WITHIN_300_S);
        for (int i = 0; i < arrivals.size(); i++) {
            comparison.compare(vehicle.name(), oracle.arrival(rows.buildings().get(i)), arrivals.get(i));
        }
    }
}
