package org.lifelane.application.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.network.SnapshotKeeper;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.network.Way;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The fire lanes that are blocked now (占用), nearest first. */
@RestController
final class BlockedLanesController {
    private static final String BLOCKED = "blocked";
    private static final double DECIMALS = 1e7;

    private final SnapshotKeeper snapshots;
    private final Clock clock;

    BlockedLanesController(SnapshotKeeper snapshots, Clock clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * @param asOf the day of the last change of the data, which says nothing of when anybody looked
     * @param newestSeen when a blocked lane was last seen so
     * @param oldestSeen of every lane's last sight the earliest
     * @param stale how many lanes are to be checked anew (待复核)
     */
    record Blocked(
            long version,
            Optional<String> asOf,
            double staleAfterDays,
            Optional<String> newestSeen,
            Optional<String> oldestSeen,
            int stale,
            List<Lane> lanes) {}

    /**
     * @param distanceM metres from the place asked about; absent where none was
     * @param evidence how it is known that the lane is blocked
     * @param widthEvidence how the width left is known; absent where it is not
     * @param seenAt when it was last seen blocked; absent where nobody says
     * @param stale whether that is too long ago, or nobody says
     * @param rescueSites ids of the rescue sites that lie on it
     * @param lon of the lane's point nearest to that place, else of one on it
     */
    record Lane(
            String id,
            Optional<String> name,
            Optional<String> compound,
            OptionalDouble distanceM,
            Optional<String> blockedReason,
            OptionalDouble remainingWidthM,
            String evidence,
            @JsonProperty("remaining_width_m_evidence") Optional<String> widthEvidence,
            Optional<String> reportedAt,
            Optional<String> seenAt,
            OptionalLong ageDays,
            boolean stale,
            List<String> rescueSites,
            double lon,
            double lat) {}

    /** @param lon, lat degrees, WGS 84 */
    @GetMapping("/api/v1/blocked")
    Blocked blocked(@RequestParam("lon") Optional<Double> lon, @RequestParam("lat") Optional<Double> lat) {
        Optional<Coordinate> from = place(lon, lat);
        NetworkSnapshot snapshot = snapshots.current();
        OpenBlockages reports = new OpenBlockages(
                snapshot.blockages(), snapshot.numbers().factor("blockage_stale_days"), clock.instant());
        LanesUnderSites sites = new LanesUnderSites(snapshot);
        List<Lane> lanes = snapshot.lanes().stream()
                .filter(lane -> lane.flag(BLOCKED).orElse(false))
                .map(lane -> lane(lane, from, reports, sites))
                .sorted(Comparator.comparingDouble(
                                (Lane lane) -> lane.distanceM().orElse(0))
                        .thenComparing(Lane::id))
                .toList();
        OpenBlockages.Observations seen =
                reports.observations(lanes.stream().map(Lane::seenAt).toList());
        return new Blocked(
                snapshot.version(),
                snapshot.dataset().dataDate(),
                seen.staleAfterDays(),
                seen.newest(),
                seen.oldest(),
                seen.stale(),
                lanes);
    }

    private static Optional<Coordinate> place(Optional<Double> lon, Optional<Double> lat) {
        if (lon.isEmpty() && lat.isEmpty()) {
            return Optional.empty();
        }
        double x = lon.orElse(Double.NaN);
        double y = lat.orElse(Double.NaN);
        if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
            throw new FaultyInputException(Fault.of("", "lon, lat", "place.unreadable"));
        }
        return Optional.of(new Coordinate(x, y));
    }

    private static Lane lane(Feature row, Optional<Coordinate> from, OpenBlockages reports, LanesUnderSites sites) {
        Coordinate on = row.shape().getInteriorPoint().getCoordinate();
        OptionalDouble distance = OptionalDouble.empty();
        if (from.isPresent()) {
            LocalPlane plane = LocalPlane.about(on.x, on.y);
            Point place = new GeometryFactory().createPoint(from.get());
            on = DistanceOp.nearestPoints(row.shape(), place)[0];
            Coordinate a = plane.toPlane(on);
            Coordinate b = plane.toPlane(from.get());
            distance = OptionalDouble.of(Math.round(10 * a.distance(b)) / 10.0);
        }
        Optional<String> seen = reports.seen(row.key());
        return new Lane(
                row.id(),
                row.text("name"),
                row.text("compound"),
                distance,
                row.text("blocked_reason"),
                Way.left(row),
                reports.evidence(row).text(),
                reports.widthEvidence(row).map(Evidence::text),
                reports.reported(row.key()),
                seen,
                reports.ageDays(seen),
                reports.stale(seen),
                sites.on(row.id()),
                Math.round(on.x * DECIMALS) / DECIMALS,
                Math.round(on.y * DECIMALS) / DECIMALS);
    }
}
