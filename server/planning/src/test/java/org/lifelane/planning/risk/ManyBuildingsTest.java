package org.lifelane.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.network.osm.OsmFile;
import org.lifelane.planning.network.osm.OsmSelection;
import org.lifelane.planning.risk.area.RiskAreas;
import org.lifelane.planning.risk.area.RiskSurface;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Thousands of buildings drawn by a fixed seed along the streets of a real city, in one run with fifty stations of two
 * engines; every third with a lane and a rescue site, so that the rules have something to look at. Prints what it took; {@code
 * -Drisk.buildings=30000} takes as many.
 */
class ManyBuildingsTest {
    private static final Path PORTO = Path.of("../../../shared/data/osm/porto.osm.pbf");
    private static final int STATIONS = 50;
    private static final Set<String> STREETS = Set.of("residential", "tertiary", "secondary");
    private static final double DEGREES_PER_M = 1 / 111_320.0;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void aCityIsEvaluatedInOneRun() {
        if (!Files.exists(PORTO)) {
            System.out.println("not run: no extract at " + PORTO);
            return;
        }
        int count = Integer.getInteger("risk.buildings", 1000);
        Map<String, List<Feature>> rows = rows(count);
        RiskInput input = Quarter.input(rows);
        long start = System.nanoTime();
        RiskBook book = new RiskBook();
        RiskSnapshot first = book.update(input);
        long evaluated = System.nanoTime();
        assertThat(first.evaluated()).hasSize(count);
        assertThat(first.result().firstAlarm().fullNever()).isLessThan(count / 2);
        List<SurveyItem> survey = first.result().survey();
        long surveyed = System.nanoTime();
        List<Feature> lanes = new ArrayList<>(rows.getOrDefault("fire-lanes", List.of()));
        Feature lane = lanes.get(0);
        Map<String, Object> narrow = new LinkedHashMap<>(lane.attributes());
        narrow.put("width_m", 3.9);
        lanes.set(0, Feature.of(lane.id(), lane.shape(), narrow));
        rows.put("fire-lanes", lanes);
        RiskInput edited = Quarter.input(rows);
        long rebuilt = System.nanoTime();
        RiskSnapshot second = book.update(edited);
        long again = System.nanoTime();
        assertThat(second.evaluated()).hasSizeBetween(1, 50);
        new RiskAreas(first.result().buildings(), 2.6)
                .hexagons(500, input.network().plane());
        RiskSurface surface = RiskSurface.of(
                first.result().buildings(),
                input.network().plane(),
                input.weights().map());
        long drawn = System.nanoTime();
        System.out.printf(
                "porto: %d buildings and %d stations evaluated in %.1f s, %d facts to survey in %.1f s; one lane edited:"
                        + " %d buildings again in %.1f s; areas and a surface of %d cells in %.1f s%n",
                count,
                STATIONS,
                (evaluated - start) / 1e9,
                survey.size(),
                (surveyed - evaluated) / 1e9,
                second.evaluated().size(),
                (again - rebuilt) / 1e9,
                surface.columns() * surface.rows(),
                (drawn - again) / 1e9);
    }

    private static Map<String, List<Feature>> rows(int count) {
        Map<String, List<Feature>> rows =
                new LinkedHashMap<>(OsmFile.read(PORTO, OsmSelection.network()).layers());
        SplittableRandom random = new SplittableRandom(50);
        List<Feature> streets = rows.getOrDefault("roads", List.of()).stream()
                .filter(road -> road.text("highway").filter(STREETS::contains).isPresent())
                .toList();
        Supplier<Coordinate> corner = () -> {
            Coordinate[] line =
                    streets.get(random.nextInt(streets.size())).shape().getCoordinates();
            return line[random.nextInt(line.length)];
        };
        List<Feature> buildings = new ArrayList<>();
        List<Feature> lanes = new ArrayList<>();
        List<Feature> sites = new ArrayList<>();
        List<Feature> hydrants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Coordinate street = corner.get();
            double south = street.y + (10 + random.nextInt(20)) * DEGREES_PER_M;
            Envelope box = new Envelope(
                    street.x - 18 * DEGREES_PER_M, street.x + 18 * DEGREES_PER_M, south, south + 14 * DEGREES_PER_M);
            buildings.add(Feature.of("b" + i, FACTORY.toGeometry(box), attributes(random)));
            if (i % 3 == 0) {
                beside(i, street, box, lanes, sites);
            }
            if (i % 5 == 0) {
                hydrants.add(Feature.of("h" + i, FACTORY.createPoint(corner.get()), Map.of("kind", "municipal")));
            }
        }
        List<Feature> stations = new ArrayList<>();
        for (int i = 0; i < STATIONS; i++) {
            stations.add(Feature.of(
                    "s" + i,
                    FACTORY.createPoint(corner.get()),
                    Map.of("status", "existing", "vehicles", "pumper;pumper;aerial-32")));
        }
        rows.put("high-rises", buildings);
        rows.put("fire-lanes", lanes);
        rows.put("rescue-sites", sites);
        rows.put("hydrants", hydrants);
        rows.put("stations", stations);
        return rows;
    }

    private static Map<String, Object> attributes(SplittableRandom random) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("floors", 9.0 + random.nextInt(24));
        if (random.nextBoolean()) {
            attributes.put("use", "residential");
            attributes.put("built_year", 1990.0 + random.nextInt(35));
            attributes.put("fire_lift", random.nextBoolean());
        }
        return attributes;
    }

    private static void beside(int number, Coordinate street, Envelope box, List<Feature> lanes, List<Feature> sites) {
        double north = box.getMinY() - 8 * DEGREES_PER_M;
        lanes.add(Feature.of(
                "lane" + number,
                FACTORY.createLineString(
                        new Coordinate[] {street, new Coordinate(street.x, north), new Coordinate(box.getMaxX(), north)
                        }),
                number % 2 == 0 ? Map.of("width_m", 3.5 + number % 4) : Map.of("clearance_m", 4.5)));
        Envelope site = new Envelope(
                box.getMinX(), box.getMaxX(), box.getMinY() - 16 * DEGREES_PER_M, box.getMinY() - 6 * DEGREES_PER_M);
        sites.add(Feature.of("site" + number, FACTORY.toGeometry(site), Map.of("building_id", "b" + number)));
    }
}
