package org.lifelane.application.risk;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.lifelane.application.exports.CsvTable;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.RiskScore;
import org.lifelane.planning.risk.ScorePart;
import org.lifelane.planning.rules.Finding;

/** Writes what an analysis of risk found, as CSV. */
public final class RiskFiles {
    private RiskFiles() {}

    /** One row a building, worst first. */
    public static void writeRisks(List<BuildingRisk> risks, Writer out) throws IOException {
        try (CsvTable table = new CsvTable(
                out,
                "building_id",
                "rank",
                "score",
                "score_low",
                "score_high",
                "likelihood",
                "consequence",
                "deficiency",
                "vehicle",
                "water",
                "people",
                "kerb_s",
                "floor_s",
                "second_s",
                "third_s")) {
            for (BuildingRisk risk : risks) {
                RiskScore score = risk.score();
                table.row(
                        risk.buildingId(),
                        risk.rank().isPresent() ? Integer.toString(risk.rank().getAsInt()) : "",
                        points(score.score()),
                        points(score.low()),
                        points(score.high()),
                        points(score.likelihood()),
                        points(score.consequence()),
                        points(score.deficiency()),
                        points(score.vehicle()),
                        points(score.water()),
                        points(score.people()),
                        seconds(risk.times().kerbS()),
                        seconds(risk.times().floorS()),
                        seconds(risk.times().secondS()),
                        seconds(risk.times().thirdS()));
            }
        }
    }

    /** One row a building and rule that applies to it, buildings in the order of the risks. */
    public static void writeFindings(List<BuildingRisk> risks, FindingWords words, Writer out) throws IOException {
        try (CsvTable table = new CsvTable(
                out, "building_id", "rule_id", "failure", "result", "value", "threshold", "unit", "evidence", "mend")) {
            for (BuildingRisk risk : risks) {
                for (Finding finding : risk.findings()) {
                    table.row(
                            finding.buildingId(),
                            finding.rule().id(),
                            finding.rule().failure().text(),
                            finding.outcome().text(),
                            number(finding.value()),
                            number(finding.threshold()),
                            finding.rule().unit(),
                            finding.evidence().text(),
                            words.mend(finding));
                }
            }
        }
    }

    /** {@code building_id,part,points}: what adds up to each building's score, greatest first. */
    public static void writeParts(List<BuildingRisk> risks, Writer out) throws IOException {
        try (CsvTable table = new CsvTable(out, "building_id", "part", "points")) {
            for (BuildingRisk risk : risks) {
                for (ScorePart part : risk.score().parts()) {
                    table.row(risk.buildingId(), part.name(), points(part.points()));
                }
            }
        }
    }

    /** Seconds with three decimals; empty where there are none. */
    private static String seconds(OptionalDouble seconds) {
        return seconds.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", seconds.getAsDouble());
    }

    /** Points with two decimals. */
    private static String points(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }

    /** At most three decimals, none that are zero; empty where there is no number. */
    static String number(OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : BigDecimal.valueOf(value.getAsDouble())
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
