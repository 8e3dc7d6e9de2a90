package org.lifelane.application.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.lifelane.application.store.Instants;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Feature;

/**
 * The records of blockages that nobody has cleared, and how old they are. A blockage that was not seen again for longer than
 * a setting still blocks, but is to be checked anew (待复核), and so is one of which nobody says when it was seen.
 */
final class OpenBlockages {
    private static final String WIDTH = "remaining_width_m";
    private static final String BLOCKED = "blocked";

    private final Map<String, List<Feature>> byLane = new HashMap<>();
    private final double staleDays;
    private final Instant now;

    /** @param staleDays days after which a blockage that was not seen again is stale */
    OpenBlockages(List<Feature> blockages, double staleDays, Instant now) {
        this.staleDays = staleDays;
        this.now = now;
        for (Feature record : blockages) {
            boolean cleared = record.text("state").equals(Optional.of("cleared"))
                    || record.text("cleared_at").isPresent();
            if (!cleared) {
                record.key("lane_id")
                        .ifPresent(lane -> byLane.computeIfAbsent(lane, id -> new ArrayList<>())
                                .add(record));
            }
        }
    }

    /**
     * The age of what was seen.
     *
     * @param newest when one was seen last, as its row writes it; empty where no row says
     * @param oldest of each one's last sight the earliest
     * @param stale how many are to be checked anew
     */
    record Observations(Optional<String> newest, Optional<String> oldest, int stale, double staleAfterDays) {}

    /** The age of some blocked lanes, by the times at which each was last seen. */
    Observations observations(List<Optional<String>> seen) {
        List<String> known =
                seen.stream().flatMap(Optional::stream).sorted(EARLIER).toList();
        return new Observations(
                known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1)),
                known.stream().findFirst(),
                (int) seen.stream().filter(this::stale).count(),
                staleDays);
    }

    private static final Comparator<String> EARLIER =
            Comparator.comparingLong(text -> Instants.milliseconds(text).orElse(Long.MIN_VALUE));

    private static Optional<String> seen(Feature record) {
        return record.text("seen_at")
                .or(() -> record.text("reported_at"))
                .filter(text -> Instants.milliseconds(text).isPresent());
    }

    private List<Feature> of(String lane) {
        return byLane.getOrDefault(lane, List.of());
    }

    /** When a lane's blockages were last reported. */
    Optional<String> reported(String lane) {
        return of(lane).stream()
                .flatMap(record -> record.text("reported_at").stream())
                .max(EARLIER);
    }

    /** When any of a lane's blockages was last seen. */
    Optional<String> seen(String lane) {
        return of(lane).stream().flatMap(record -> seen(record).stream()).max(EARLIER);
    }

    /** Whole days since a sight; empty where nobody says when it was. */
    OptionalLong ageDays(Optional<String> seen) {
        return seen.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(age(seen.get()).toDays());
    }

    boolean stale(Optional<String> seen) {
        return seen.isEmpty()
                || age(seen.get()).toSeconds() > staleDays * Duration.ofDays(1).toSeconds();
    }

    private Duration age(String seen) {
        return Duration.between(Instant.ofEpochMilli(Instants.milliseconds(seen).orElseThrow()), now);
    }

    /**
     * How it is known that a lane is blocked: as its row says of this very value, else as the record says that was seen last,
     * else as the row says of the whole. A lane's drawing knows nothing of what was reported since.
     */
    Evidence evidence(Feature lane) {
        if (lane.text(BLOCKED + "_evidence").flatMap(Evidence::of).isPresent()) {
            return lane.evidence(BLOCKED);
        }
        return of(lane.key()).stream()
                .max(Comparator.comparing(record -> seen(record).orElse(""), EARLIER))
                .map(record -> record.evidence("state"))
                .orElseGet(() -> lane.evidence(BLOCKED));
    }

    /**
     * How the width left on a lane is known: as the lane's row says of this very value, else as the record says whose value it
     * is, else inferred. What the row says of the lane as a whole says nothing of it.
     */
    Optional<Evidence> widthEvidence(Feature lane) {
        OptionalDouble width = lane.number(WIDTH);
        if (width.isEmpty()) {
            return Optional.empty();
        }
        if (lane.text(WIDTH + "_evidence").flatMap(Evidence::of).isPresent()) {
            return Optional.of(lane.evidence(WIDTH));
        }
        return of(lane.key()).stream()
                .filter(record -> record.number(WIDTH).equals(width))
                .map(record -> record.evidence(WIDTH))
                .findFirst()
                .or(() -> Optional.of(of(lane.key()).isEmpty() ? lane.evidence(WIDTH) : Evidence.INFERRED));
    }
}
