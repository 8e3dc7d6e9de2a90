package org.lifelane.application.risk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lifelane.application.reach.ReachService;
import org.lifelane.application.web.Languages;
import org.lifelane.application.web.NotFoundException;
import org.lifelane.planning.risk.BuildingRisk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The three failures and the risk score, as the map asks for them. */
@RestController
final class RiskController {
    private static final String GEO_JSON = "application/geo+json";

    private final RiskService risks;
    private final ReachService reach;

    RiskController(RiskService risks, ReachService reach) {
        this.risks = risks;
        this.reach = reach;
    }

    @GetMapping("/api/v1/risk")
    RiskAnswer risk(@RequestParam("vehicle") Optional<String> vehicle, HttpServletRequest request) {
        RiskView view = view(vehicle);
        return RiskAnswer.of(view, words(request, view), Stopped.aerialsHeld(view, reach));
    }

    /** Answers at once, while the risk itself may still be worked out. */
    @GetMapping("/api/v1/risk/progress")
    RiskProgress progress(@RequestParam("vehicle") Optional<String> vehicle) {
        return risks.progress(vehicle.orElseGet(risks::firstVehicle));
    }

    @GetMapping("/api/v1/risk/card")
    CardAnswer card(
            @RequestParam("id") String id,
            @RequestParam("vehicle") Optional<String> vehicle,
            HttpServletRequest request) {
        RiskView view = view(vehicle);
        BuildingRisk risk = building(view, id);
        boolean held = Stopped.aerialsHeld(view, reach).contains(id);
        return CardAnswer.of(view, risk, Stopped.of(view, risk, reach), held, words(request, view));
    }

    @GetMapping("/api/v1/risk/aerial")
    ResponseEntity<byte[]> aerial(@RequestParam("id") String id, @RequestParam("vehicle") Optional<String> vehicle) {
        RiskView view = view(vehicle);
        return geoJson(RiskShapes.aerial(view, building(view, id), reach));
    }

    @GetMapping("/api/v1/risk/areas")
    ResponseEntity<byte[]> areas(@RequestParam("by") String by, @RequestParam("vehicle") Optional<String> vehicle) {
        return geoJson(RiskShapes.areas(view(vehicle), by));
    }

    @GetMapping("/api/v1/risk/surface")
    ResponseEntity<byte[]> surface(@RequestParam("vehicle") Optional<String> vehicle) {
        return geoJson(RiskShapes.surface(view(vehicle)));
    }

    private RiskView view(Optional<String> vehicle) {
        return risks.view(vehicle.orElseGet(risks::firstVehicle));
    }

    private static BuildingRisk building(RiskView view, String id) {
        return view.building(id).orElseThrow(() -> new NotFoundException("item-unknown", "high-rises", id));
    }

    private static FindingWords words(HttpServletRequest request, RiskView view) {
        return new FindingWords(Languages.of(request).locale(), view.names());
    }

    private static ResponseEntity<byte[]> geoJson(String text) {
        return ResponseEntity.ok().header("Content-Type", GEO_JSON).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
