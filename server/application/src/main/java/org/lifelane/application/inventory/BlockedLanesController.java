package org.lifelane.application.inventory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.network.SnapshotKeeper;
import org.lifelane.application.store.Instants;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
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

    BlockedLanesController(SnapshotKeeper snapshots) {
        this.snapshots = snapshots;
    }

    /** @param asOf the day of the last change of the data */
    record Blocked(long version, Optional<String> asOf, List<Lane> lanes) {}

    /**
     * @param distanceM metres from the place asked about; absent where none was
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
            Optional<String> reportedAt,
            double lon,
            double lat) {}

    /** @param lon, lat degrees, WGS 84 */
    @GetMapping("/api/v1/blocked")
    Blocked blocked(@RequestParam("lon") Optional<Double> lon, @RequestParam("lat") Optional<Double> lat) {
        Optional<Coordinate> from = place(lon, lat);
        NetworkSnapshot snapshot = snapshots.current();
        Map<String, String> reports = lastReports(snapshot.blockages());
        List<Lane> lanes = snapshot.lanes().stream()
                .filter(lane -> lane.flag(BLOCKED).orElse(false))
                .map(lane -> lane(lane, from, reports))
                .sorted(Comparator.comparingDouble(
                                (Lane lane) -> lane.distanceM().orElse(0))
                        .thenComparing(Lane::id))
                .toList();
        return new Blocked(snapshot.version(), snapshot.dataset().dataDate(), lanes);
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

    private static Lane lane(Feature row, Optional<Coordinate> from, Map<String, String> reports) {
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
        return new Lane(
                row.id(),
                row.text("name"),
                row.text("compound"),
                distance,
                row.text("blocked_reason"),
                row.number("remaining_width_m"),
                row.evidence(BLOCKED).text(),
                Optional.ofNullable(reports.get(row.id())),
                Math.round(on.x * DECIMALS) / DECIMALS,
                Math.round(on.y * DECIMALS) / DECIMALS);
    }

    /** When each lane was last reported and not cleared since. */
    private static Map<String, String> lastReports(List<Feature> blockages) {
        Map<String, String> last = new HashMap<>();
        for (Feature report : blockages) {
            boolean cleared = report.text("state").equals(Optional.of("cleared"));
            Optional<String> lane = report.text("lane_id");
            Optional<String> at = report.text("reported_at");
            if (!cleared && lane.isPresent() && at.isPresent()) {
                last.merge(lane.get(), at.get(), BlockedLanesController::later);
            }
        }
        return last;
    }

    private static String later(String one, String other) {
        return Instants.milliseconds(one).orElse(0)
                        >= Instants.milliseconds(other).orElse(0)
                ? one
                : other;
    }
}
