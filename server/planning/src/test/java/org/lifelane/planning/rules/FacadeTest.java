package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lifelane.planning.town.Drawn.shape;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** A tower set back on a podium that comes 8 m forward to the south, and one drawn as two parts. */
    private static final String ON_PODIUM = "POLYGON ((10 0, 50 0, 50 14, 10 14, 10 0))";

    private static final String PODIUM = "POLYGON ((0 -8, 60 -8, 60 20, 0 20, 0 -8))";
    private static final String TWO_PARTS =
            "MULTIPOLYGON (((0 0, 20 0, 20 14, 0 14, 0 0)), ((30 0, 50 0, 50 14, 30 14, 30 0)))";

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
        assertThat(faced(SLAB, 0, "LINESTRING (-20 -8, 20.3 -8)").get(0)).isCloseTo(20.3, within(0.01));
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
        assertThat(faced(OPEN_COURT, 0, "LINESTRING (-5 46, 65 46)").get(0)).isCloseTo(30, within(1.0));
    }

    @Test
    void bothWingsOfAnAngleBelongToTheSideTheyFace() {
        assertThat(faced(ANGLE, 0, "LINESTRING (-5 44, 55 44)").get(0)).isCloseTo(50, within(0.01));
    }

    @Test
    void aRingWithAGapSaysHowWideTheGapIs() {
        FacadeSide.Faced faced = south("POLYGON ((0 0, 80.6 0, 80.6 14, 0 14, 0 0))")
                .facedBy(List.of(shape("LINESTRING (-5 -8, 25.25 -8)"), shape("LINESTRING (50.1 -8, 85 -8)")), 30);
        assertThat(faced.lengthM()).isCloseTo(55.75, within(0.01));
        assertThat(faced.longestGapM()).isCloseTo(24.85, within(0.01));
        assertThat(faced.longestRunM()).isCloseTo(30.5, within(0.01));
    }

    private static FacadeSide south(String footprint) {
        return Facade.of(shape(footprint)).sides().stream()
                .filter(side -> side.spots().get(0).outY() < -0.9)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 108", "5.5, 102.5", "30, 78"})
    void aRingIsMeasuredRoundTheWholeBuilding(double gap, double metres) {
        String ring = "LINESTRING (" + (5 + gap) + " -8, 48 -8, 48 22, -8 22, -8 -8, 5 -8)";
        double round = faced(SLAB, 17, ring).stream().mapToDouble(each -> each).sum();
        assertThat(round).isCloseTo(metres, within(0.01));
    }

    @Test
    void aTowerLooksOverItsPodiumAndAPodiumForItself() {
        String lane = "LINESTRING (-5 -16, 65 -16)";
        assertThat(faced(PODIUM, 40, lane).get(0)).isCloseTo(60, within(0.01));
        assertThat(faced(ON_PODIUM, 40, lane).get(0)).isCloseTo(40, within(0.01));
        FacadeSide south = south("POLYGON ((0 0, 10 0, 10 -8, 30 -8, 30 0, 40 0, 40 14, 0 14, 0 0))");
        assertThat(south.facedBy(List.of(shape("LINESTRING (-5 -20, 45 -20)")), 15)
                        .spots())
                .allSatisfy(spot -> assertThat(spot.at().y).isCloseTo(-8, within(0.01)));
    }

    @Test
    void betweenTwoPartsOfABuildingThereIsNoFacade() {
        FacadeSide.Faced faced = south(TWO_PARTS).facedBy(List.of(shape("LINESTRING (-5 -8, 55 -8)")), 30);
        assertThat(faced.lengthM()).isCloseTo(40, within(1.0));
        assertThat(faced.longestGapM()).isCloseTo(10, within(1.0));
    }

    @Test
    void anAreaIsFacedByItsNearEdge() {
        assertThat(faced(SLAB, 25, "POLYGON ((5 -6, 30 -6, 30 -16, 5 -16, 5 -6))")
                        .get(0))
                .isCloseTo(25, within(0.01));
    }
}
