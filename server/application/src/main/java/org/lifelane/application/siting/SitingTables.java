package org.lifelane.application.siting;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
        CostTable.Builder pairs = new CostTable.Builder();
        Set<Map.Entry<String, String>> seen = new HashSet<>();
        NumberRows.read(file, (table, row) -> {
            String from = table.text(row, table.column("candidate_id", "station_id"));
            String to = table.text(row, table.column("target_id"));
            double number = table.number(row, table.column("cost", "total_s"));
            if (from.isEmpty() || to.isEmpty()) {
                return;
            }
            if (!seen.add(Map.entry(from, to))) {
                table.fault(row, "table.pair-twice", from, to);
            }
            pairs.candidate(from).target(to);
            if (number <= most) {
                pairs.pair(from, to, number);
            }
        });
        return pairs.build();
    }

    /**
     * Reads {@code target_id,weight}.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException with every faulty line
     */
    public static Map<String, Double> weights(Path file) {
        Map<String, Double> weights = new LinkedHashMap<>();
        NumberRows.read(file, (table, row) -> {
            String id = table.text(row, table.column("target_id"));
            double weight = table.number(row, table.column("weight"));
            if (!id.isEmpty() && weights.putIfAbsent(id, weight) != null) {
                table.fault(row, "table.twice", id);
            }
        });
        return weights;
    }
}
