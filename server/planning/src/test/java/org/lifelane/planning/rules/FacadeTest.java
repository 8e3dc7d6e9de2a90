package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lifelane.planning.town.Drawn.shape;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** The sides of a building and how much of each looks out on a lane. */
class FacadeTest {
    private static final String SLAB = "POLYGON ((0 0, 40 0, 40 14, 0 14, 0 0))";
    private static final String STEPPED = "POLYGON ((0 0, 40 0, 40 10, 30 10, 30 14, 10 14, 10 10, 0 10, 0 0))";
    private static final String COURT = "POLYGON ((0 0, 60 0, 60 40, 0 40, 0 0), (10 10, 50 10, 50 30, 10 30, 10 10))";
    private static final String OPEN_COURT = "POLYGON ((0 0, 60 0, 60 40, 45 40, 45 15, 15 15, 15 40, 0 40, 0 0))";
    private static final String ANGLE = "POLYGON ((0 0, 50 0, 50 15, 15 15, 15 40, 0 40, 0 0))";

    /** Metres of each side, long ones first, that look out on the lanes within 30 m. */
    private static List<Double> faced(String footprint, double degrees, String... lanes) {
        AffineTransformation turn = AffineTransformation.rotationInstance(Math.toRadians(degrees));
        List<Geometry> shapes = new ArrayList<>();
        for (String lane : lanes) {
            shapes.add(turn.transform(shape(lane)));
        }
        Facade facade = Facade.of(turn.transform(shape(footprint)));
        return facade.sides().stream()
                .map(side -> side.facedBy(shapes, 30).lengthM())
                .sorted((one, other) -> Double.compare(other, one))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 17, 45, 90, 211})
    void aSlabHasTwoLongSidesHoweverItIsTurned(double degrees) {
        AffineTransformation turn = AffineTransformation.rotationInstance(Math.toRadians(degrees));
        Facade facade = Facade.of(turn.transform(shape(SLAB)));
        assertThat(facade.longSides()).hasSize(2);
        assertThat(facade.longSideM()).isCloseTo(40, within(0.01));
        assertThat(facade.perimeterM()).isCloseTo(108, within(0.01));
    }

    @Test
    void everySideOfASquareTowerIsLong() {
        assertThat(Facade.of(shape(Plot.box(0, 0, 25, 26))).longSides()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 12, 29, 29.9})
    void aLaneUpToThirtyMetresOffIsFaced(double off) {
        String lane = "LINESTRING (-20 " + -off + ", 60 " + -off + ")";
        assertThat(faced(SLAB, 33, lane).get(0)).isCloseTo(40, within(0.01));
        assertThat(faced(SLAB, 33, lane).get(1)).isZero();
    }

    @Test
    void aLaneFartherOffIsNotAndOneBeforeHalfTheSideIsByHalf() {
        assertThat(faced(SLAB, 0, "LINESTRING (-20 -30.1, 60 -30.1)").get(0)).isZero();
        assertThat(faced(SLAB, 0, "LINESTRING (-20 -8, 20 -8)").get(0)).isCloseTo(20, within(1.0));
    }

    @Test
    void aLaneBeforeOneSideIsNotBeforeTheOther() {
        Facade facade = Facade.of(shape(SLAB));
        List<Geometry> north = List.of(shape("LINESTRING (-5 20, 45 20)"));
        assertThat(facade.longSides().stream()
                        .filter(side -> side.facedBy(north, 30).lengthM() > 1))
                .hasSize(1);
    }

    @Test
    void aSteppedFrontIsOneSide() {
        Facade facade = Facade.of(shape(STEPPED));
        assertThat(facade.longSides()).hasSize(2);
        assertThat(faced(STEPPED, 12, "LINESTRING (-5 22, 45 22)").get(0)).isCloseTo(40, within(0.01));
    }

    @Test
    void theInsideOfACourtyardIsNoFacade() {
        assertThat(faced(COURT, 0, "LINESTRING (12 20, 48 20)").get(0)).isZero();
    }

    @Test
    void aCourtyardOpenToTheLaneLooksOutOnIt() {
        assertThat(faced(OPEN_COURT, 0, "LINESTRING (-5 44, 65 44)").get(0)).isCloseTo(60, within(0.01));
        assertThat(faced(OPEN_COURT, 0, "LINESTRING (-5 46, 65 46)").get(0)).isCloseTo(30, within(2.0));
    }

    @Test
    void bothWingsOfAnAngleBelongToTheSideTheyFace() {
        assertThat(faced(ANGLE, 0, "LINESTRING (-5 44, 55 44)").get(0)).isCloseTo(50, within(0.01));
    }

    @Test
    void aRingWithAGapSaysHowWideTheGapIs() {
        FacadeSide south = Facade.of(shape("POLYGON ((0 0, 80 0, 80 14, 0 14, 0 0))")).longSides().stream()
                .filter(side -> side.spots().get(0).outY() < -0.9)
                .findFirst()
                .orElseThrow();
        FacadeSide.Faced faced =
                south.facedBy(List.of(shape("LINESTRING (-5 -8, 25 -8)"), shape("LINESTRING (50 -8, 85 -8)")), 30);
        assertThat(faced.lengthM()).isCloseTo(55, within(0.01));
        assertThat(faced.longestGapM()).isCloseTo(25, within(0.01));
        assertThat(faced.longestRunM()).isCloseTo(30, within(0.01));
    }

    @Test
    void anAreaIsFacedByItsNearEdge() {
        assertThat(faced(SLAB, 25, "POLYGON ((5 -6, 30 -6, 30 -16, 5 -16, 5 -6))")
                        .get(0))
                .isCloseTo(25, within(0.01));
    }
}
