package org.lifelane.application.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** A town of four by four kilometres with streets every 200 m, where choosing sites takes the solver long. */
final class Grid {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int STREETS = 21;
    private static final double WEST = 107.80;
    private static final double SOUTH = 30.66;
    private static final double STEP_LON = 0.00209;
    private static final double STEP_LAT = 0.0018;

    private Grid() {}

    /** Backup coverage by a few of many sites: minutes to the proof. */
    static String longQuestion() {
        return "{\"kind\": \"siting\", \"model\": \"mclp\", \"vehicle\": \"pumper\", \"limit_s\": 150, \"p\": 15,"
                + " \"engines\": 2}";
    }

    /** Stations under a budget, alone and for eleven budgets: each solve may be short, all of them are not. */
    static String jointQuestion() {
        return "{\"kind\": \"plan\", \"vehicle\": \"pumper\", \"limit_s\": 150, \"budget\": 60000000}";
    }

    static String shortQuestion() {
        return "{\"kind\": \"siting\", \"model\": \"mclp\", \"vehicle\": \"pumper\", \"limit_s\": 150, \"p\": 1}";
    }

    static void fill(LayerStore store) {
        Random random = new Random(20260124);
        List<Feature> roads = new ArrayList<>();
        for (int i = 0; i < STREETS; i++) {
            Coordinate[] east = new Coordinate[STREETS];
            Coordinate[] north = new Coordinate[STREETS];
            for (int j = 0; j < STREETS; j++) {
                east[j] = crossing(j, i);
                north[j] = crossing(i, j);
            }
            roads.add(Feature.of("east-" + i, FACTORY.createLineString(east), Map.of("highway", "tertiary")));
            roads.add(Feature.of("north-" + i, FACTORY.createLineString(north), Map.of("highway", "tertiary")));
        }
        List<Feature> stations = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            stations.add(Feature.of(
                    "site-" + i,
                    place(random),
                    Map.of("status", "candidate", "tier", "small", "cost", 4e6 + 1e5 * (i % 60))));
        }
        List<Feature> towers = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("floors", (double) (10 + random.nextInt(30)));
            attributes.put("households", (double) (40 + random.nextInt(400)));
            towers.add(Feature.of("tower-" + i, place(random), attributes));
        }
        store.change(change -> {
            change.upsert(Layers.ROADS, roads);
            change.upsert(Layers.STATIONS, stations);
            change.upsert(Layers.HIGH_RISES, towers);
        });
    }

    private static Coordinate crossing(double column, double row) {
        return new Coordinate(WEST + column * STEP_LON, SOUTH + row * STEP_LAT);
    }

    /** Somewhere along a street. */
    private static Point place(Random random) {
        double along = random.nextDouble() * (STREETS - 1);
        int street = random.nextInt(STREETS);
        return FACTORY.createPoint(random.nextBoolean() ? crossing(along, street) : crossing(street, along));
    }
}
