package org.lifelane.application.siting;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.exports.CsvTable;
import org.lifelane.planning.clearing.ClearingPlan;
import org.lifelane.planning.clearing.CompoundGain;
import org.lifelane.planning.clearing.LaneGain;
import org.lifelane.planning.optimum.LeastUnit;
import org.lifelane.planning.siting.StationTimes.FirstArrivals;

/** Writes what clearing lanes brings: a row a lane, and the best lanes to clear. */
public final class ClearingFiles {
    private ClearingFiles() {}

    private static double cost(ClearingPlan plan, Map<String, Double> prices) {
        return LeastUnit.sum(plan.selected().stream().mapToDouble(id -> prices.getOrDefault(id, 0.0)));
    }

    /** {@code rank,lane_id,compound,gain_weight,gain_targets,seconds_saved,also_requires,reason}. */
    public static void writeGains(List<LaneGain> gains, ClearingWords words, Locale locale, Writer out)
            throws IOException {
        try (CsvTable table = new CsvTable(
                out,
                "rank",
                "lane_id",
                "compound",
                "gain_weight",
                "gain_targets",
                "seconds_saved",
                "also_requires",
                "reason")) {
            for (LaneGain gain : gains) {
                table.row(
                        gain.rank(),
                        gain.lane().id(),
                        gain.lane().compound().orElse(""),
                        plain(gain.alone().weight()),
                        gain.alone().buildings(),
                        CsvTable.seconds(gain.savedMs()),
                        alsoRequires(gain),
                        words.reason(gain).in(locale));
            }
        }
    }

    /** The same rows as a plan keeps them, numbers as numbers. */
    public static List<Map<String, Object>> rows(List<LaneGain> gains, ClearingWords words) {
        return gains.stream()
                .map(gain -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("rank", gain.rank());
                    row.put("lane_id", gain.lane().id());
                    row.put("compound", gain.lane().compound().orElse(""));
                    row.put("gain_weight", SitingAnswer.number(gain.alone().weight()));
                    row.put("gain_targets", gain.alone().buildings());
                    row.put("seconds_saved", gain.savedMs() / 1000.0);
                    row.put("also_requires", gain.alsoRequires());
                    row.put("reason", words.reason(gain).kept());
                    return row;
                })
                .toList();
    }

    /** {@code rank,compound,lanes,gain_weight,gain_targets,seconds_saved,also_requires,reason}. */
    public static void writeCompounds(List<CompoundGain> gains, ClearingWords words, Locale locale, Writer out)
            throws IOException {
        try (CsvTable table = new CsvTable(
                out,
                "rank",
                "compound",
                "lanes",
                "gain_weight",
                "gain_targets",
                "seconds_saved",
                "also_requires",
                "reason")) {
            for (CompoundGain gain : gains) {
                table.row(
                        gain.rank(),
                        gain.compound(),
                        String.join(";", gain.lanes()),
                        plain(gain.reached().weight()),
                        gain.reached().buildings(),
                        CsvTable.seconds(gain.savedMs()),
                        String.join(";", gain.alsoRequires()),
                        words.reason(gain).in(locale));
            }
        }
    }

    /** The same rows as a plan keeps them, numbers as numbers. */
    public static List<Map<String, Object>> compounds(List<CompoundGain> gains, ClearingWords words) {
        return gains.stream()
                .map(gain -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("rank", gain.rank());
                    row.put("compound", gain.compound());
                    row.put("lanes", gain.lanes());
                    row.put("gain_weight", SitingAnswer.number(gain.reached().weight()));
                    row.put("gain_targets", gain.reached().buildings());
                    row.put("seconds_saved", gain.savedMs() / 1000.0);
                    row.put("also_requires", gain.alsoRequires());
                    row.put("reason", words.reason(gain).kept());
                    return row;
                })
                .toList();
    }

    /** Alternatives between {@code |}, ids between {@code ;}. */
    public static String alsoRequires(LaneGain gain) {
        return gain.alsoRequires().stream().map(set -> String.join(";", set)).collect(Collectors.joining("|"));
    }

    private static String plain(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value);
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    /**
     * The best lanes as an answer, in the order in which it is written.
     *
     * @param first who is there first once all is done, which tells the ways over blocked lanes, and those that are not
     *     known to be passable throughout
     * @param prices what clearing each lane costs, by id, where that is known; the cost of all is told where each one's is
     */
    public static Map<String, @Nullable Object> plan(
            ClearingPlan plan, FirstArrivals first, Weights weights, Map<String, Double> prices) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>(SitingAnswer.proof(plan.proof()));
        map.put("baseline", SitingAnswer.number(plan.baseline()));
        map.put("selected", plan.selected());
        map.put("covered", plan.covered());
        map.put(
                "covered_over_blocked",
                plan.covered().stream().filter(first.overBlocked()::contains).toList());
        map.put(
                "covered_unverified",
                plan.covered().stream().filter(first.unverified()::contains).toList());
        map.put("cost", prices.keySet().containsAll(plan.selected()) ? SitingAnswer.money(cost(plan, prices)) : null);
        map.put("weights", weights.source());
        map.put(
                "lanes",
                plan.chosen().stream()
                        .map(lane -> {
                            Map<String, @Nullable Object> row = new LinkedHashMap<>();
                            row.put("id", lane.lane().id());
                            row.put("compound", lane.lane().compound().orElse(null));
                            row.put("adds_alone", SitingAnswer.number(lane.addsAlone()));
                            row.put("lost_without", SitingAnswer.number(lane.lostWithout()));
                            return row;
                        })
                        .toList());
        map.put(
                "uncovered",
                plan.uncovered().stream()
                        .map(left -> {
                            Map<String, @Nullable Object> row = new LinkedHashMap<>();
                            row.put("target_id", left.target());
                            row.put("would_need", left.wouldNeed());
                            row.put("sets_capped", left.capped());
                            return row;
                        })
                        .toList());
        return map;
    }
}
