package org.lifelane.application.siting;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lifelane.application.imports.sources.RawRow;
import org.lifelane.planning.siting.CostTable;

/** Reads cost matrices and weights. */
public final class SitingTables {
    private SitingTables() {}

    /**
     * Reads {@code candidate_id,target_id,cost}, or the matrix that {@code reach} writes, by its {@code total_s}.
     *
     * @param most pairs that cost more cannot serve
     * @throws org.lifelane.planning.inventory.FaultyInputException with every faulty line
     */
    public static CostTable costs(Path file, double most) {
        NumberRows rows = NumberRows.read(file);
        String candidate = rows.column("candidate_id", "station_id");
        String target = rows.column("target_id");
        String cost = rows.column("cost", "total_s");
        CostTable.Builder pairs = new CostTable.Builder();
        Set<Map.Entry<String, String>> seen = new HashSet<>();
        for (RawRow row : rows.rows()) {
            String from = rows.text(row, candidate);
            String to = rows.text(row, target);
            double number = rows.number(row, cost);
            if (from.isEmpty() || to.isEmpty()) {
                continue;
            }
            if (!seen.add(Map.entry(from, to))) {
                rows.fault(row, "table.pair-twice", from, to);
            }
            pairs.candidate(from).target(to);
            if (number <= most) {
                pairs.pair(from, to, number);
            }
        }
        rows.check();
        return pairs.build();
    }

    /**
     * Reads {@code target_id,weight}.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException with every faulty line
     */
    public static Map<String, Double> weights(Path file) {
        NumberRows rows = NumberRows.read(file);
        return rows.byId(rows.column("target_id"), rows.column("weight"));
    }
}
