package org.lifelane.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A road while the network grows: its vertices change as other ways join it.
 *
 * @param points WGS 84 vertices in the order of travel, mutable
 * @param atGrade false for expressways and ramps, which cross other roads on bridges
 */
record Road(Row row, List<Coordinate> points, boolean atGrade) {

    String highway() {
        return row.text("highway");
    }
}
