package org.lifelane.application.plans;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lifelane.application.reach.ReachQuestion;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a station would reach from a place, while somebody drags it about. */
@RestController
final class TrialController {
    private final TrialService trials;

    TrialController(TrialService trials) {
        this.trials = trials;
    }

    /** @param lon, lat degrees, WGS 84 */
    @GetMapping(path = "/api/v1/plans/trial", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> trial(
            @RequestParam("vehicle") String vehicle,
            @RequestParam("limit_s") String limit,
            @RequestParam("lon") double lon,
            @RequestParam("lat") double lat,
            @RequestParam("station_id") Optional<String> stationId,
            @RequestParam("turns") Optional<String> turns,
            @RequestParam("emergency_privileges") Optional<String> privileges) {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new FaultyInputException(Fault.of("", "lon, lat", "place.unreadable"));
        }
        ReachQuestion question = ReachQuestion.of(vehicle, "limit_s", limit, turns, privileges);
        TrialAnswer answer = trials.answer(question, new Coordinate(lon, lat), stationId);
        return ResponseEntity.ok(answer.write().getBytes(StandardCharsets.UTF_8));
    }
}
