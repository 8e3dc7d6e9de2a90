package org.lifelane.application.reach;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lifelane.application.exports.GeoJsonGeometries;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.reach.ReachAnswer.ArrivalAnswer;
import org.lifelane.planning.network.Hindrance;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.Way;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.Route;
import org.lifelane.planning.reach.RouteLine;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The way to one building as a GeoJSON feature; without geometry, and with what stands in the way, where none leads there. */
final class RouteAnswer {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final double MS = 1000;

    private RouteAnswer() {}

    /** One way driven along, from where it is entered to where it is left. */
    private record Step(String layer, String featureId, String name, double lengthM, double seconds) {}

    static String of(
            NetworkSnapshot snapshot, Arrival arrival, ReachAnalysis analysis, Supplier<List<Hindrance>> whyNot) {
        Map<String, Object> properties = new LinkedHashMap<>(JSON.convertValue(
                ArrivalAnswer.of(
                        arrival, snapshot.outriggerM(analysis.graph().vehicle().name())),
                Map.class));
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "Feature");
            json.writeNumberProperty("version", snapshot.version());
            json.writeBooleanProperty("synthetic", snapshot.dataset().synthetic());
            json.writeName("geometry");
            if (arrival.reach().isPresent()) {
                Route route = arrival.reach().get().route();
                new GeoJsonGeometries(json).write(RouteLine.of(route, snapshot.network()));
                properties.put("steps", steps(route, analysis.graph()));
                properties.put("unknown", List.copyOf(arrival.reach().get().unknown()));
                properties.put("tight", WhyNotAnswer.of(arrival.reach().get().tight()));
            } else {
                json.writeNull();
                properties.put("why", WhyNotAnswer.of(whyNot.get()));
            }
            json.writePOJOProperty("properties", properties);
            json.writeEndObject();
        }
        return out.toString();
    }

    /** Arcs of one way in a row are one step; its seconds are those of driving, without delays at junctions. */
    private static List<Step> steps(Route route, SearchGraph graph) {
        RoadNetwork network = graph.network();
        List<Step> steps = new ArrayList<>();
        int last = route.arcs().size() - 1;
        for (int at = 0; at <= last; at++) {
            int arc = route.arcs().get(at);
            double from = at == 0 ? route.startM() : 0;
            double to = at == last ? route.endM() : network.length(arc >> 1);
            Way way = network.way(arc >> 1);
            Step step = new Step(way.layer(), way.id(), way.name(), to - from, graph.travelMs(arc, to - from) / MS);
            Step before = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (before != null
                    && before.layer().equals(step.layer())
                    && before.featureId().equals(step.featureId())) {
                steps.set(
                        steps.size() - 1,
                        new Step(
                                step.layer(),
                                step.featureId(),
                                step.name(),
                                before.lengthM() + step.lengthM(),
                                before.seconds() + step.seconds()));
            } else {
                steps.add(step);
            }
        }
        return steps.stream().map(RouteAnswer::rounded).toList();
    }

    private static Step rounded(Step step) {
        return new Step(
                step.layer(),
                step.featureId(),
                step.name(),
                Math.round(10 * step.lengthM()) / 10.0,
                Math.round(MS * step.seconds()) / MS);
    }
}
