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
     * @param further targets that count even where no pair names them: then nobody can serve them
     * @throws org.lifelane.planning.inventory.FaultyInputException with every faulty line
     */
    public static CostTable costs(Path file, double most, Set<String> further) {
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
        further.forEach(pairs::target);
        return pairs.build();
    }

    /**
     * Reads {@code target_id,weight}.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException with every faulty line
     */
    public static Map<String, Double> weights(Path file) {
        return numbers(file, "target_id", "weight");
    }

    /**
     * Reads {@code target_id,area_km2}: the ground that each target brings to the site that is responsible for it.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException with every faulty line
     */
    public static Map<String, Double> areas(Path file) {
        return numbers(file, "target_id", "area_km2");
    }

    /**
     * Reads {@code candidate_id,area_km2}: the most ground that each candidate may be responsible for.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException with every faulty line
     */
    public static Map<String, Double> areaLimits(Path file) {
        return numbers(file, "candidate_id", "area_km2");
    }

    /**
     * Reads {@code candidate_id,cost}: what each candidate costs.
     *
     * @throws org.lifelane.planning.inventory.FaultyInputException with every faulty line
     */
    public static Map<String, Double> prices(Path file) {
        return numbers(file, "candidate_id", "cost");
    }

    private static Map<String, Double> numbers(Path file, String idColumn, String numberColumn) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        NumberRows.read(file, (table, row) -> {
            String id = table.text(row, table.column(idColumn));
            double number = table.number(row, table.column(numberColumn));
            if (!id.isEmpty() && numbers.putIfAbsent(id, number) != null) {
                table.fault(row, "table.twice", id);
            }
        });
        return numbers;
    }
}
