package org.lifelane.application.ogc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** A rectangle in WGS 84, in degrees; one that crosses the antimeridian has its west edge east of its east edge. */
public record BoundingBox(double west, double south, double east, double north) {
    private static final double ANTIMERIDIAN = 180;
    private static final double POLE = 90;

    /**
     * Reads four numbers, or six with heights, which are passed over.
     *
     * @param parameter that they stand in, for the message
     * @throws FaultyInputException if they are no rectangle
     */
    public static BoundingBox parse(String text, String parameter) {
        List<Double> numbers;
        try {
            numbers = Arrays.stream(text.split(",", -1)).map(Double::valueOf).toList();
        } catch (NumberFormatException unreadable) {
            throw refused(parameter, text);
        }
        boolean finite = numbers.stream().allMatch(Double::isFinite);
        if (!finite || (numbers.size() != 4 && numbers.size() != 6)) {
            throw refused(parameter, text);
        }
        int half = numbers.size() / 2;
        BoundingBox box = new BoundingBox(numbers.get(0), numbers.get(1), numbers.get(half), numbers.get(half + 1));
        boolean heightsTurned = numbers.size() == 6 && numbers.get(2) > numbers.get(5);
        if (box.south > box.north || heightsTurned) {
            throw refused(parameter, text);
        }
        if (beyondPoles(box.south, box.north)) {
            throw new FaultyInputException(Fault.of("", parameter, "bbox.beyond", text));
        }
        return box;
    }

    /**
     * Whether latitude and longitude are swapped: a vertex of a point or line, or a whole polygon, lies where no latitude
     * is. A polygon may reach over the poles, as rectangles around the whole map do.
     */
    public static boolean liesBeyondPoles(Geometry geometry) {
        if (geometry instanceof GeometryCollection) {
            return IntStream.range(0, geometry.getNumGeometries())
                    .anyMatch(part -> liesBeyondPoles(geometry.getGeometryN(part)));
        }
        if (geometry instanceof Polygon) {
            Envelope around = geometry.getEnvelopeInternal();
            return beyondPoles(around.getMinY(), around.getMaxY());
        }
        return Arrays.stream(geometry.getCoordinates()).anyMatch(vertex -> beyondPoles(vertex.y, vertex.y));
    }

    private static boolean beyondPoles(double south, double north) {
        return south > POLE || north < -POLE;
    }

    private static FaultyInputException refused(String parameter, String text) {
        return new FaultyInputException(Fault.of("", parameter, "bbox.unreadable", text));
    }

    public Geometry geometry() {
        GeometryFactory factory = new GeometryFactory();
        if (west <= east) {
            return factory.toGeometry(new Envelope(west, east, south, north));
        }
        return factory.buildGeometry(List.of(
                factory.toGeometry(new Envelope(west, ANTIMERIDIAN, south, north)),
                factory.toGeometry(new Envelope(-ANTIMERIDIAN, east, south, north))));
    }
}
