package org.lifelane.planning.network;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Where traffic keeps left. */
public final class TrafficSide {
    private final List<Envelope> keepsLeft;

    private TrafficSide(List<Envelope> keepsLeft) {
        this.keepsLeft = List.copyOf(keepsLeft);
    }

    /** Reads boxes: {@code name,west,south,east,north}, degrees, WGS 84. */
    public static TrafficSide read(Reader csv) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .setTrim(true)
                .get();
        List<Envelope> boxes = new ArrayList<>();
        for (CSVRecord row : format.parse(csv)) {
            boxes.add(new Envelope(
                    Double.parseDouble(row.get("west")),
                    Double.parseDouble(row.get("east")),
                    Double.parseDouble(row.get("south")),
                    Double.parseDouble(row.get("north"))));
        }
        return new TrafficSide(boxes);
    }

    /** Whether traffic keeps left about the middle of a network. */
    public boolean keepsLeft(RoadNetwork network) {
        Coordinate middle = network.plane().toDegrees(0, 0);
        return keepsLeft.stream().anyMatch(box -> box.contains(middle));
    }
}
