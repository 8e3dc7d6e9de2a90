package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.oracle.Drive.Found;
import org.lifelane.planning.oracle.PlainAccess.Access;

/**
 * A plain, slow reference for networks and arrivals: the semantics followed sentence by sentence on the rows
 * themselves, sharing nothing with the network and the search that it checks.
 */
final class Oracle {
    /** Answers this close to the best may win it by the rounding of edges to whole milliseconds. */
    private static final long AS_QUICK_MS = 5;

    private final Rows rows;
    private final PlainNetwork network;
    private final Driver driver;
    private final Wanted wanted;
    private final Map<Post, Drive> drives = new LinkedHashMap<>();

    Oracle(Rows rows, List<Feature> stations, PlainNetwork network, Driver driver, Wanted wanted) {
        this.rows = rows;
        this.network = network;
        this.driver = driver;
        this.wanted = wanted;
        for (Feature row : stations) {
            Post.of(row, driver, network, wanted)
                    .ifPresent(post -> drives.put(post, new Drive(driver, network, post.stands())));
        }
    }

    PlainArrival arrival(Feature building) {
        if (drives.isEmpty()) {
            return new PlainArrival(building.id(), "no_station", List.of());
        }
        Access access = PlainAccess.of(building, rows, network, driver);
        List<Answer> answers = new ArrayList<>();
        for (PlainAccess.Point point : access.points()) {
            for (Map.Entry<Post, Drive> entry : drives.entrySet()) {
                for (Found found : entry.getValue().to(point.spot())) {
                    answers.add(answer(entry.getKey(), point, found));
                }
            }
        }
        answers.sort(Comparator.comparingLong(Answer::totalMs).thenComparing(Answer::station));
        if (answers.isEmpty()) {
            return new PlainArrival(building.id(), access.near() ? "unreachable" : "off_network", List.of());
        }
        long best = answers.get(0).totalMs();
        return new PlainArrival(
                building.id(),
                best <= wanted.limitMs() ? "reached" : "beyond_limit",
                answers.stream()
                        .filter(answer -> answer.totalMs() <= best + AS_QUICK_MS)
                        .toList());
    }

    private Answer answer(Post post, PlainAccess.Point point, Found found) {
        return new Answer(
                post.id(),
                found.ms(),
                post.turnoutMs() + found.ms(),
                found.metres(),
                point.kind(),
                point.leftM(),
                driver.unknown(found.arcs()).size(),
                driver.tight(found.arcs()).size(),
                blocked(point, found),
                found.arcs());
    }

    /** The blocked lanes driven over, that of the access point, and those under the rescue site. */
    private Set<String> blocked(PlainAccess.Point point, Found found) {
        Stream<PlainWay> stops = Stream.concat(Stream.of(point.spot().way()), point.under().stream());
        return Stream.concat(found.arcs().stream().map(Arc::way), stops)
                .filter(driver.passing::occupied)
                .map(way -> way.row.id())
                .collect(Collectors.toSet());
    }
}
