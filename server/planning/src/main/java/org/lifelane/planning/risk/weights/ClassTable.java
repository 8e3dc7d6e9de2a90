package org.lifelane.planning.risk.weights;

import java.util.ArrayList;
import java.util.List;
import org.lifelane.planning.inventory.YamlNode;

/** Points by class: those of the last row whose bound a value is above; those of the first row below every bound. */
public final class ClassTable {
    private final double[] above;
    private final double[] points;

    private ClassTable(double[] above, double[] points) {
        this.above = above;
        this.points = points;
    }

    static ClassTable read(YamlNode node) {
        List<double[]> rows = rows(node);
        return new ClassTable(
                rows.stream().mapToDouble(row -> row[0]).toArray(),
                rows.stream().mapToDouble(row -> row[1]).toArray());
    }

    /** Rows of a bound and points from 0 to 100, bounds rising. */
    static List<double[]> rows(YamlNode node) {
        List<double[]> rows = new ArrayList<>();
        for (YamlNode row : node.items()) {
            List<YamlNode> pair = row.items();
            if (pair.size() != 2) {
                throw row.fault("weights.pair");
            }
            double bound = pair.get(0).number();
            if (!rows.isEmpty() && bound <= rows.get(rows.size() - 1)[0]) {
                throw row.fault("weights.bounds");
            }
            rows.add(new double[] {bound, Points.read(pair.get(1))});
        }
        if (rows.isEmpty()) {
            throw node.fault("weights.pair");
        }
        return rows;
    }

    public double at(double value) {
        int row = 0;
        while (row + 1 < above.length && above[row + 1] < value) {
            row++;
        }
        return points[row];
    }

    /** Points of the mildest class. */
    public double least() {
        return java.util.Arrays.stream(points).min().orElseThrow();
    }

    /** Points of the worst class. */
    public double worst() {
        return java.util.Arrays.stream(points).max().orElseThrow();
    }
}
