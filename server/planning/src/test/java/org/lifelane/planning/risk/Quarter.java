package org.lifelane.planning.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchOptions;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.risk.times.FloorNumbers;
import org.lifelane.planning.risk.weights.RiskWeights;
import org.lifelane.planning.rules.Engine;
import org.lifelane.planning.rules.RuleEngine;
import org.lifelane.planning.town.Drawn;
import org.lifelane.planning.town.Town;

/**
 * A quarter of a town drawn by hand in metres about 107.8° E, 30.67° N, row by row: {@code add("fire-lanes", "north",
 * "LINESTRING (…)", "width_m=4")}. Attributes are words {@code name=value}; what is not written is unknown. Adding a row
 * of a known id replaces it.
 */
final class Quarter {
    private static final LocalPlane PLANE = LocalPlane.about(107.8, 30.67);
    private static final Path DATA = Path.of("../../gis-data");
    private static final TravelNumbers NUMBERS = Town.numbers();
    private static final Engine PUMPER = Drawn.engine("pumper");
    private static final RuleEngine RULES = rules();
    private static final RiskWeights WEIGHTS = weights(RULES);

    private final Map<String, List<Feature>> rows = new LinkedHashMap<>();

    Quarter add(String layer, String id, String wkt, String attributes) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("evidence", "surveyed");
        for (String word : attributes.split(" ", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                values.put(
                        word.substring(0, equals),
                        Drawn.value(layer, word.substring(0, equals), word.substring(equals + 1)));
            }
        }
        List<Feature> all = rows.computeIfAbsent(layer, key -> new ArrayList<>());
        Feature row = Feature.of(id, PLANE.toDegrees(Drawn.shape(wkt)), values);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                all.set(i, row);
                return this;
            }
        }
        all.add(row);
        return this;
    }

    List<Feature> of(String layer) {
        return rows.getOrDefault(layer, List.of());
    }

    RiskInput input() {
        return input(rows);
    }

    /** The input that some rows make, by the bundled numbers, rules and weights; a pumper is sent. */
    static RiskInput input(Map<String, List<Feature>> rows) {
        NetworkInput network = new NetworkInput(
                        rows.getOrDefault("roads", List.of()),
                        rows.getOrDefault("fire-lanes", List.of()),
                        rows.getOrDefault("gates", List.of()),
                        rows.getOrDefault("road-nodes", List.of()),
                        rows.getOrDefault("turn-restrictions", List.of()))
                .around(rows.getOrDefault("high-rises", List.of()));
        RoadNetwork built = RoadNetwork.of(network, NUMBERS);
        return new RiskInput(
                rows,
                built,
                new EdgeIndex(built),
                NUMBERS,
                SearchOptions.standard(),
                ReachOptions.within(300_000),
                PUMPER,
                List.of(PUMPER, Drawn.engine("aerial-32")),
                Town.FOOT,
                RULES,
                WEIGHTS,
                floor(),
                OptionalInt.empty());
    }

    static RuleEngine rules() {
        try (Reader reader = Files.newBufferedReader(DATA.resolve("rules/rules.yaml"), UTF_8)) {
            return RuleEngine.read(reader, "rules.yaml", Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RiskWeights weights(RuleEngine rules) {
        try (Reader reader = Files.newBufferedReader(DATA.resolve("weights/weights.yaml"), UTF_8)) {
            return RiskWeights.read(reader, "weights.yaml", Optional.empty(), rules.book());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FloorNumbers floor() {
        try (Reader reader = Files.newBufferedReader(DATA.resolve("speeds/floor.csv"), UTF_8)) {
            return FloorNumbers.read(reader, "floor.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rectangle with its sides along the axes, as WKT. */
    static String box(double west, double south, double east, double north) {
        return "POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))".formatted(west, south, east, north);
    }
}
