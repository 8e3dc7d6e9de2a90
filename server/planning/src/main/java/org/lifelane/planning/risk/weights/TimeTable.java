package org.lifelane.planning.risk.weights;

import java.util.List;
import org.lifelane.planning.inventory.YamlNode;

/** Points by seconds: a line through its rows, level before the first and after the last; never falling. */
public final class TimeTable {
    private final double[] seconds;
    private final double[] points;
    private final double never;

    private TimeTable(double[] seconds, double[] points, double never) {
        this.seconds = seconds;
        this.points = points;
        this.never = never;
    }

    static TimeTable read(YamlNode node) {
        List<double[]> rows = ClassTable.rows(node.get("points"));
        double never = Points.read(node.get("never"));
        for (int i = 0; i < rows.size(); i++) {
            double next = i + 1 < rows.size() ? rows.get(i + 1)[1] : never;
            if (next < rows.get(i)[1]) {
                throw node.get("points").fault("weights.falling");
            }
        }
        return new TimeTable(
                rows.stream().mapToDouble(row -> row[0]).toArray(),
                rows.stream().mapToDouble(row -> row[1]).toArray(),
                never);
    }

    public double at(double s) {
        int last = seconds.length - 1;
        if (s <= seconds[0]) {
            return points[0];
        }
        for (int i = 1; i <= last; i++) {
            if (s <= seconds[i]) {
                double share = (s - seconds[i - 1]) / (seconds[i] - seconds[i - 1]);
                return points[i - 1] + share * (points[i] - points[i - 1]);
            }
        }
        return points[last];
    }

    /** Points before the first row: as early as can be. */
    public double least() {
        return points[0];
    }

    /** Points after the last row: as late as the table goes. */
    public double latest() {
        return points[points.length - 1];
    }

    /** Points where nobody comes. */
    public double never() {
        return never;
    }
}
