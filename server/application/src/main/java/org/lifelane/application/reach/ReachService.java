package org.lifelane.application.reach;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.network.SnapshotKeeper;
import org.lifelane.application.reach.ReachAnswer.ArrivalAnswer;
import org.lifelane.application.web.NotFoundException;
import org.lifelane.planning.reach.Arrival;
import org.lifelane.planning.reach.ReachAnalysis;
import org.lifelane.planning.reach.Target;
import org.springframework.stereotype.Service;

/** Who reaches what, on the newest snapshot. Graphs and answers are kept while their snapshot is the newest. */
@Service
public class ReachService {
    /** A city's graph and ground take some tens of megabytes. */
    private static final int GRAPHS = 8;

    private static final int ANSWERS = 64;
    /** The usual limit, 建标152-2017, with which the map begins. */
    private static final String FIRST_LIMIT_S = "300";

    private final SnapshotKeeper snapshots;
    private final Cache<GraphKey, PreparedGraph> graphs =
            Caffeine.newBuilder().maximumSize(GRAPHS).build();
    private final Cache<AnswerKey, ReachAnswer> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();
    private final Cache<AnswerKey, String> polygons =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();

    public ReachService(SnapshotKeeper snapshots) {
        this.snapshots = snapshots;
        snapshots.prepare(this::prepare);
    }

    private record GraphKey(long version, String vehicle, boolean turns, boolean emergencyPrivileges) {}

    private record AnswerKey(long version, ReachQuestion question) {}

    /** What the map asks first. */
    private void prepare(NetworkSnapshot snapshot) {
        graphs.asMap().keySet().removeIf(key -> key.version() != snapshot.version());
        answers.asMap().keySet().removeIf(key -> key.version() != snapshot.version());
        polygons.asMap().keySet().removeIf(key -> key.version() != snapshot.version());
        snapshot.vehicles().keySet().stream().findFirst().ifPresent(vehicle -> {
            ReachQuestion question = usual(vehicle);
            answer(question, snapshot);
            polygons(question, snapshot);
        });
    }

    ReachAnswer answer(ReachQuestion question) {
        return answer(question, snapshots.current());
    }

    private ReachAnswer answer(ReachQuestion question, NetworkSnapshot snapshot) {
        return answers.get(new AnswerKey(snapshot.version(), question), key -> {
            ReachAnalysis analysis = graph(question, snapshot).analysis(question);
            return ReachAnswer.of(snapshot, question, analysis, analysis.arrivals(snapshot.targets()));
        });
    }

    /** GeoJSON: the ground covered within the limit, a feature a station and one for all. */
    String polygons(ReachQuestion question) {
        return polygons(question, snapshots.current());
    }

    private String polygons(ReachQuestion question, NetworkSnapshot snapshot) {
        return polygons.get(new AnswerKey(snapshot.version(), question), key -> {
            PreparedGraph graph = graph(question, snapshot);
            ReachAnalysis analysis = graph.analysis(question);
            StringWriter out = new StringWriter();
            Map<String, Object> members = Map.of(
                    "version",
                    snapshot.version(),
                    "synthetic",
                    snapshot.dataset().synthetic());
            try {
                CoverageFile.write(analysis, analysis.withinLimit(), graph.ground(), members, out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toString();
        });
    }

    /** The way to one building, or why there is none; as GeoJSON. */
    String route(ReachQuestion question, String targetId) {
        NetworkSnapshot snapshot = snapshots.current();
        Target target = target(targetId, snapshot);
        PreparedGraph graph = graph(question, snapshot);
        ReachAnalysis analysis = graph.analysis(question);
        Arrival arrival = analysis.arrivals(List.of(target)).get(0);
        return RouteAnswer.of(
                snapshot, arrival, analysis, () -> graph.whyNot(analysis).of(target));
    }

    private static Target target(String id, NetworkSnapshot snapshot) {
        return snapshot.targets().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("item-unknown", "high-rises", id));
    }

    /** By the usual law on the way. */
    private static ReachQuestion usual(String vehicle) {
        return ReachQuestion.of(vehicle, FIRST_LIMIT_S, Optional.empty(), Optional.empty());
    }

    /** The buildings that a vehicle arrives at, at whatever time, by id: whether it comes into its place there. */
    public Map<String, Boolean> inPlace(String vehicle, NetworkSnapshot snapshot) {
        return answer(usual(vehicle), snapshot).arrivals().stream()
                .filter(arrival -> arrival.totalS().isPresent())
                .collect(Collectors.toUnmodifiableMap(ArrivalAnswer::targetId, ArrivalAnswer::inPlace));
    }

    /** How a vehicle comes to one building by the usual law on the way, and what stops it where it does not. */
    public Approach approach(String vehicle, String targetId, NetworkSnapshot snapshot) {
        ReachQuestion question = usual(vehicle);
        Target target = target(targetId, snapshot);
        PreparedGraph graph = graph(question, snapshot);
        ReachAnalysis analysis = graph.analysis(question);
        Arrival arrival = analysis.arrivals(List.of(target)).get(0);
        return new Approach(
                arrival,
                arrival.reach().isPresent() ? List.of() : graph.whyNot(analysis).of(target));
    }

    /** Ids of the buildings that the existing stations reach in time. */
    public Set<String> reached(ReachQuestion question, NetworkSnapshot snapshot) {
        return answer(question, snapshot).arrivals().stream()
                .filter(arrival -> arrival.status().equals(Arrival.Status.REACHED.text()))
                .map(ArrivalAnswer::targetId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The search graph of the question's vehicle on a snapshot; its limit does not matter. */
    public PreparedGraph graph(ReachQuestion question, NetworkSnapshot snapshot) {
        GraphKey key =
                new GraphKey(snapshot.version(), question.vehicle(), question.turns(), question.emergencyPrivileges());
        return graphs.get(key, absent -> new PreparedGraph(snapshot, question));
    }
}
