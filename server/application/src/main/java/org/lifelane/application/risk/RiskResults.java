package org.lifelane.application.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.ResultStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.RiskScore;
import org.lifelane.planning.risk.times.EngineTimes;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;
import org.springframework.stereotype.Component;

/** Keeps the collections {@code risk} and {@code findings} as new as the layers: written when somebody reads them. */
@Component
public class RiskResults {
    private final RiskService risks;
    private final ResultStore store;

    RiskResults(RiskService risks, Database database) {
        this.risks = risks;
        this.store = new ResultStore(database);
    }

    /** Writes the results anew where the layers have changed since. Texts are Chinese, vehicles the district's first. */
    public synchronized void refresh() {
        RiskView view = risks.view(risks.firstVehicle());
        if (store.version() == view.snapshot().version()) {
            return;
        }
        FindingWords words = new FindingWords(Locale.SIMPLIFIED_CHINESE, view.names());
        List<Feature> buildings = new ArrayList<>();
        List<Feature> findings = new ArrayList<>();
        for (BuildingRisk risk : view.result().buildings()) {
            buildings.add(new Feature(risk.buildingId(), risk.row().geometry(), building(risk, view.vehicle())));
            risk.findings()
                    .forEach(finding -> findings.add(new Feature(
                            risk.buildingId() + "/" + finding.rule().id(),
                            risk.row().geometry(),
                            finding(finding, words))));
        }
        store.replace(view.snapshot().version(), Map.of(Layers.RISK, buildings, Layers.FINDINGS, findings));
    }

    private static Map<String, Object> building(BuildingRisk risk, String engine) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String name : List.of("name", "township", "compound")) {
            risk.row().text(name).ifPresent(text -> row.put(name, text));
        }
        RiskScore score = risk.score();
        risk.rank().ifPresent(rank -> {
            row.put("rank", (double) rank);
            row.put("rank_worst", (double) risk.ranks().worst());
            row.put("rank_best", (double) risk.ranks().best());
        });
        row.put("score", score.score());
        row.put("score_low", score.low());
        row.put("score_high", score.high());
        row.put("likelihood", score.likelihood());
        row.put("consequence", score.consequence());
        row.put("deficiency", score.deficiency());
        row.put("vehicle", score.vehicle());
        row.put("water", score.water());
        row.put("people", score.people());
        RiskAnswer.signs(risk).forEach((failure, sign) -> row.put(failure + "_sign", sign));
        EngineTimes times = risk.times();
        RiskAnswer.rounded(times.kerbS()).ifPresent(seconds -> row.put("kerb_s", seconds));
        RiskAnswer.rounded(times.floorS()).ifPresent(seconds -> row.put("floor_s", seconds));
        RiskAnswer.rounded(times.secondS()).ifPresent(seconds -> row.put("second_s", seconds));
        RiskAnswer.rounded(times.thirdS()).ifPresent(seconds -> row.put("third_s", seconds));
        row.put("engine", engine);
        return row;
    }

    private static Map<String, Object> finding(Finding finding, FindingWords words) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("building_id", finding.buildingId());
        row.put("rule_id", finding.rule().id());
        row.put("failure", finding.rule().failure().text());
        row.put("result", finding.outcome().text());
        finding.value().ifPresent(value -> row.put("value", value));
        finding.threshold().ifPresent(value -> row.put("threshold", value));
        row.put("unit", finding.rule().unit());
        row.put("evidence", finding.evidence().text());
        row.put(
                "clause",
                finding.requirement().code().name() + " "
                        + finding.requirement().clause());
        row.put("force", finding.requirement().force().text());
        row.put("binds", finding.requirement().binds().text());
        row.put("verified", finding.requirement().verified());
        row.put("features", String.join(" ", finding.features()));
        row.put(
                "missing",
                String.join(
                        " ", finding.missing().stream().map(MissingFact::text).toList()));
        row.put("mend", words.mend(finding));
        row.values().removeIf(value -> value instanceof String text && text.isEmpty());
        return row;
    }
}
