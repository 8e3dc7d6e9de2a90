package org.lifelane.application.plans;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifelane.application.exports.GeoJsonWriter;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.reach.CoverageFile;
import org.lifelane.application.siting.Candidates;
import org.lifelane.application.web.NotFoundException;
import org.lifelane.planning.coverage.PassableGround;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.reach.ArrivalField;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.ReachOptions;
import org.lifelane.planning.siting.StationTimes.Crew;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The ground that a plan reaches within its limit: what stands, what it buys, and over the lanes that it clears. */
@Service
class PlanCoverage {
    private static final int ANSWERS = 32;
    private static final double MS = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PlanService plans;
    private final PlanGround ground;
    private final Cache<Key, String> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();

    PlanCoverage(PlanService plans, PlanGround ground) {
        this.plans = plans;
        this.ground = ground;
    }

    private record Key(long version, PlanQuestion question, PlanChoice choice) {}

    /**
     * GeoJSON with one feature, on the layers as they are now.
     *
     * @param bought as {@link PlanChoice#of} takes it
     * @throws NotFoundException if there is no such plan, no result, or nothing bought so
     * @throws FaultyInputException if the plan has no limit
     */
    String of(String id, Optional<String> bought) {
        PlanQuestion question = QuestionReader.read(plans.one(id).question()).question();
        if (question.limitS().isEmpty()) {
            throw new FaultyInputException(Fault.of("", "limit_s", "plans.no-limit"));
        }
        PlanChoice choice = plans.result(id)
                .flatMap(result -> PlanChoice.of(question.kind(), JSON.readTree(result), bought))
                .orElseThrow(() -> new NotFoundException("plan-no-result", id));
        NetworkSnapshot snapshot = ground.current();
        return answers.get(new Key(snapshot.version(), question, choice), key -> write(key, snapshot));
    }

    private String write(Key key, NetworkSnapshot snapshot) {
        List<Crew> crews = PlanGround.cleared(
                ground.crews(key.question(), snapshot, stations(key, snapshot)),
                List.copyOf(key.choice().lanes()));
        List<Geometry> reached =
                crews.stream().<Geometry>map(crew -> ground(crew, snapshot)).toList();
        StringWriter out = new StringWriter();
        Map<String, Object> members = Map.of("version", snapshot.version());
        try (GeoJsonWriter json = new GeoJsonWriter(out, members)) {
            json.feature(
                    Optional.of(CoverageFile.ALL),
                    Optional.of(
                            reached.size() == 1
                                    ? reached.get(0)
                                    : OverlayNGRobust.union(reached, new GeometryFactory())),
                    Map.of(
                            "station_id",
                            CoverageFile.ALL,
                            "limit_s",
                            key.question().limitMs() / MS));
        }
        return out.toString();
    }

    /** Those that stand and those that are bought, where the question thinks them. */
    private static List<Station> stations(Key key, NetworkSnapshot snapshot) {
        Candidates candidates = SitingCase.candidates(key.question(), snapshot);
        return candidates.without(Set.of()).stream()
                .filter(station -> candidates.existing().contains(station.id())
                        || key.choice().stations().contains(station.id()))
                .toList();
    }

    private static Geometry ground(Crew crew, NetworkSnapshot snapshot) {
        Set<String> all = crew.stations().stream().map(Station::status).collect(Collectors.toSet());
        ArrivalField field = new ReachAnalysis(
                        crew.graph(),
                        snapshot.index(),
                        crew.stations(),
                        new ReachOptions(crew.limitMs(), crew.turnoutMs(), all))
                .withinLimit();
        return PassableGround.about(field, crew.limitMs()).covered(field, crew.limitMs());
    }
}
