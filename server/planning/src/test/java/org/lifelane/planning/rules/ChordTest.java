package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What of a line lies in a footprint, against the overlay of the two. */
class ChordTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double TOUCH_M = 0.05;

    private static Geometry shape(String wkt) throws ParseException {
        return new WKTReader().read(wkt);
    }

    @ParameterizedTest
    @CsvSource({
        "-5, 5, 15, 5, true", // through
        "5, 5, 6, 6, true", // within
        "-5, 5, 0.04, 5, false", // touches by 4 cm
        "-5, 5, 0.06, 5, true",
        "-5, 5, 5, 15, false", // over the corner
        "-5, -5, 15, 15, true", // by two corners
        "20, 0, 20, 10, false" // beside it
    })
    void aLineEntersByMoreThanFiveCentimetresOrNot(double ax, double ay, double bx, double by, boolean enters)
            throws ParseException {
        Geometry square = shape("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))");
        assertThat(Chord.enters(new Coordinate(ax, ay), new Coordinate(bx, by), square, TOUCH_M))
                .isEqualTo(enters);
    }

    @Test
    void whatLiesInACourtyardIsOutside() throws ParseException {
        Geometry ring = shape("POLYGON ((0 0, 30 0, 30 30, 0 30, 0 0), (10 10, 20 10, 20 20, 10 20, 10 10))");
        assertThat(Chord.enters(new Coordinate(11, 15), new Coordinate(19, 15), ring, TOUCH_M))
                .isFalse();
        assertThat(Chord.enters(new Coordinate(11, 15), new Coordinate(21, 15), ring, TOUCH_M))
                .isTrue();
    }

    /** Stars with a hole, turned anyhow, two of them a building: as long a piece inside as the overlay has. */
    @Test
    void randomLinesEnterRandomFootprintsAsTheOverlaySays() {
        Random dice = new Random(20261124);
        int inside = 0;
        for (int i = 0; i < 4000; i++) {
            Geometry footprint = FACTORY.createMultiPolygon(new Polygon[] {
                star(dice, 0), star(dice, 60),
            });
            Coordinate a = new Coordinate(dice.nextDouble() * 120 - 30, dice.nextDouble() * 60 - 30);
            Coordinate b = new Coordinate(dice.nextDouble() * 120 - 30, dice.nextDouble() * 60 - 30);
            Geometry line = FACTORY.createLineString(new Coordinate[] {a, b});
            double one = line.intersection(footprint.getGeometryN(0)).getLength();
            double other = line.intersection(footprint.getGeometryN(1)).getLength();
            double longest = Math.max(one, other);
            if (longest > 0) {
                inside++;
                assertThat(Chord.enters(a, b, footprint, longest - 1e-6)).isTrue();
            }
            assertThat(Chord.enters(a, b, footprint, longest + 1e-6)).isFalse();
        }
        assertThat(inside).isGreaterThan(1000);
    }

    private static Polygon star(Random dice, double east) {
        int points = 5 + dice.nextInt(8);
        Coordinate[] shell = new Coordinate[points + 1];
        Coordinate[] hole = new Coordinate[points + 1];
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            double radius = 12 + dice.nextDouble() * 12;
            shell[i] = new Coordinate(east + radius * Math.cos(angle), radius * Math.sin(angle));
            hole[i] = new Coordinate(east + 5 * Math.cos(angle), 5 * Math.sin(angle));
        }
        shell[points] = shell[0];
        hole[points] = hole[0];
        return FACTORY.createPolygon(
                FACTORY.createLinearRing(shell), new LinearRing[] {FACTORY.createLinearRing(hole)});
    }
}
