package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * What a town is built from.
 *
 * @param plane metres around its middle
 * @param radiusU how far it reaches along its columns' axis, metres
 * @param radiusV how far across
 * @param bend how far its lines are bent aside, metres
 * @param jitter how far each corner strays, metres
 * @param hills ground without streets
 * @param riverAfter the column west of its river, −1 without one
 */
record TownPlan(
        String name,
        Plane plane,
        List<StreetLine> columns,
        List<StreetLine> rows,
        double middleU,
        double middleV,
        double radiusU,
        double radiusV,
        double bend,
        double jitter,
        List<Hill> hills,
        int riverAfter) {

    /** Steep ground: an ellipse in the town's plane, metres. */
    record Hill(double u, double v, double radiusU, double radiusV) {
        boolean covers(double atU, double atV) {
            double du = (atU - u) / radiusU;
            double dv = (atV - v) / radiusV;
            return du * du + dv * dv < 1;
        }
    }

    /** The name under which roads lead to the town of 梁山 and 双桂. */
    static final String MAIN = "梁平城区";

    /** The town of 梁山 and 双桂, from its table of streets. */
    static TownPlan main() {
        List<StreetLine> columns = new ArrayList<>();
        List<StreetLine> rows = new ArrayList<>();
        for (var row : Table.read("town-lines.csv")) {
            StreetLine line = new StreetLine(
                    Table.number(row, "offset_m"), row.get("highway"), row.get("name"), row.get("oneway"));
            (row.get("axis").equals("column") ? columns : rows).add(line);
        }
        return new TownPlan(
                MAIN,
                DistrictFrame.PLANE.within(5_300, -1_650, -3),
                columns,
                rows,
                -480,
                -90,
                2_620,
                1_480,
                105,
                20,
                List.of(
                        new Hill(-180, 1_120, 330, 250),
                        new Hill(-1_850, -1_330, 360, 230),
                        new Hill(1_650, 640, 260, 210)),
                18);
    }

    /** Where it is densest, metres. */
    Coordinate heart() {
        return riverAfter < 0 ? new Coordinate(middleU, middleV) : new Coordinate(-420, 170);
    }

    /** The centre of a township. */
    static TownPlan of(Township township) {
        Dice dice = Dice.of("town " + township.name());
        String[] names = {"正街", "新街", "兴隆路", "顺河街", "建设路", "桥头街", "文化路", "荷花路", "农贸街", "柚乡路", "车站路", "学堂街", "双河路", "向阳路"
        };
        List<String> left = new ArrayList<>(dice.shuffled(List.of(names).subList(2, names.length)));
        List<StreetLine> columns = lines(township, township.columns(), names[1], left, dice);
        List<StreetLine> rows = lines(township, township.rows(), names[0], left, dice);
        Plane plane = DistrictFrame.PLANE.within(
                township.alongKm() * 1000, township.acrossKm() * 1000, dice.between(-28, 28));
        double radiusU = columns.get(columns.size() - 1).offset() + 25;
        double radiusV = rows.get(rows.size() - 1).offset() + 25;
        return new TownPlan(
                township.name(), plane, columns, rows, 0, 0, radiusU * 1.12, radiusV * 1.12, 34, 15, List.of(), -1);
    }

    private static List<StreetLine> lines(
            Township township, int count, String mainName, List<String> names, Dice dice) {
        double[] offsets = new double[count];
        for (int i = 1; i < count; i++) {
            offsets[i] = offsets[i - 1] + dice.between(132, 188);
        }
        List<StreetLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean middle = i == count / 2;
            lines.add(new StreetLine(
                    offsets[i] - offsets[count - 1] / 2,
                    middle ? "secondary" : i % 3 == 0 ? "tertiary" : "residential",
                    township.shortName() + (middle || names.isEmpty() ? mainName : names.remove(0)),
                    "no"));
        }
        return lines;
    }
}
