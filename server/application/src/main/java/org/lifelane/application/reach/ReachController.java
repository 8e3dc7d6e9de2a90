package org.lifelane.application.reach;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Arrival times, covered ground and ways, as the map asks for them. */
@RestController
final class ReachController {
    private static final String GEO_JSON = "application/geo+json";

    private final ReachService reach;

    ReachController(ReachService reach) {
        this.reach = reach;
    }

    @GetMapping("/api/v1/reach")
    ReachAnswer reach(
            @RequestParam("vehicle") String vehicle,
            @RequestParam("limit") String limit,
            @RequestParam("turns") Optional<String> turns,
            @RequestParam("emergency_privileges") Optional<String> privileges) {
        return reach.answer(ReachQuestion.of(vehicle, limit, turns, privileges));
    }

    @GetMapping("/api/v1/reach/polygons")
    ResponseEntity<byte[]> polygons(
            @RequestParam("vehicle") String vehicle,
            @RequestParam("limit") String limit,
            @RequestParam("turns") Optional<String> turns,
            @RequestParam("emergency_privileges") Optional<String> privileges) {
        return geoJson(reach.polygons(ReachQuestion.of(vehicle, limit, turns, privileges)));
    }

    @GetMapping("/api/v1/reach/route")
    ResponseEntity<byte[]> route(
            @RequestParam("vehicle") String vehicle,
            @RequestParam("limit") String limit,
            @RequestParam("target") String target,
            @RequestParam("turns") Optional<String> turns,
            @RequestParam("emergency_privileges") Optional<String> privileges) {
        return geoJson(reach.route(ReachQuestion.of(vehicle, limit, turns, privileges), target));
    }

    private static ResponseEntity<byte[]> geoJson(String text) {
        return ResponseEntity.ok().header("Content-Type", GEO_JSON).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
