package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lifelane.planning.town.Drawn.shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.util.AffineTransformation;

/** The largest rectangle in a rescue site, against one of 20 m by 10 m. */
class InscribedRectangleTest {
    private static InscribedRectangle in(String wkt, double degrees) {
        AffineTransformation turn = AffineTransformation.rotationInstance(Math.toRadians(degrees));
        return InscribedRectangle.of(turn.transform(shape(wkt)), 20, 10);
    }

    private static void measures(InscribedRectangle found, double length, double width) {
        assertThat(found.lengthM()).isCloseTo(length, within(0.02));
        assertThat(found.widthM()).isCloseTo(width, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 13, 45, 90, 151.3})
    void aRectangleIsItsOwnHoweverItIsTurned(double degrees) {
        measures(in(Plot.box(3, 4, 25.37, 14.21), degrees), 22.37, 10.21);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 27})
    void aCornerCutOffLeavesWhatFits(double degrees) {
        // 30 m by 10 m, a triangle cut off its end: 24 m are whole over the full width.
        measures(in("POLYGON ((0 0, 30 0, 24 10, 0 10, 0 0))", degrees), 24, 10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 71})
    void aTrapezoidHoldsTheRectangleOfTheWantedProportion(double degrees) {
        // Between the slanted ends x = 1.1 y and x = 40 − 1.1 y a rectangle w high is 40 − 2.2 w long; twice w at
        // 9.524.
        measures(in("POLYGON ((0 0, 40 0, 26.8 12, 13.2 12, 0 0))", degrees), 19.05, 9.524);
    }

    @Test
    void anElbowHoldsWhatItsWiderArmHolds() {
        measures(in("POLYGON ((0 0, 30 0, 30 8, 12 8, 12 25, 0 25, 0 0))", 33), 25, 12);
    }

    @Test
    void aPlanterInTheMiddleDividesASite() {
        measures(in("POLYGON ((0 0, 50 0, 50 12, 0 12, 0 0), (22 5, 24 5, 24 7, 22 7, 22 5))", 0), 26, 12);
    }

    @Test
    void anEngineMovesInsideAsFarAsItFits() {
        InscribedRectangle place = in(Plot.box(0, 0, 40, 20), 0);
        // Its 6 m across keep its middle 3 m from the edge, its 12 m of length 6 m from the ends.
        assertThat(place.toward(new Coordinate(20, 30), 12, 6)).isEqualTo(new Coordinate(20, 17));
        assertThat(place.toward(new Coordinate(60, 10), 12, 6)).isEqualTo(new Coordinate(34, 10));
        assertThat(place.toward(new Coordinate(20, 14), 12, 6)).isEqualTo(new Coordinate(20, 14));
    }
}
