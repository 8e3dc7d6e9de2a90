package org.lifelane.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Measures on the ground, from the coordinates as written, what is not listed as troubled. */
class GroundRulesTest {
    private static final District DISTRICT = District.build();
    private static final Inventory INVENTORY = DISTRICT.inventory();
    private static final Set<String> TROUBLED = troubled();

    @Test
    void soundRescueSitesLieFiveToTenMetresOffAWholeFaceAndAreLargeEnough() {
        int measured = 0;
        for (Tower tower : towers()) {
            Optional<Row> site = tower.site().filter(row -> !TROUBLED.contains(row.id()));
            if (site.isEmpty() || !hasFootprint(tower)) {
                continue;
            }
            Geometry ground = local(tower, site.get());
            double offset = ground.distance(local(tower, tower.row()));
            assertThat(offset).as(tower.name()).isBetween(5.0, 10.0);
            double along = ground.getEnvelopeInternal().getWidth();
            assertThat(ground.getEnvelopeInternal().getHeight())
                    .as(tower.name())
                    .isGreaterThanOrEqualTo(10);
            assertThat(along)
                    .as(tower.name())
                    .isGreaterThanOrEqualTo(Math.max(tower.length(), tower.height() > 50 ? 20 : 15));
            measured++;
        }
        assertThat(measured).isGreaterThan(150);
    }

    @Test
    void everyTowerBesideALaneHasOneAlongItsWholeFaceFiveMetresOff() {
        int measured = 0;
        for (Compound compound : DISTRICT.compounds()) {
            for (Tower tower : compound.towers()) {
                if (compound.lanes().isEmpty() || !hasFootprint(tower)) {
                    continue;
                }
                boolean beside = compound.lanes().stream()
                        .map(lane -> local(tower, lane))
                        .anyMatch(lane -> {
                            Geometry face =
                                    Shapes.line(List.of(new Coordinate(0, 0), new Coordinate(tower.length(), 0)));
                            return lane.intersection(face.buffer(20))
                                            .getEnvelopeInternal()
                                            .getWidth()
                                    >= tower.length();
                        });
                assertThat(beside).as(tower.name()).isTrue();
                for (Row lane : compound.lanes()) {
                    double half = lane.has("width_m") ? lane.number("width_m") / 2 : 3.5;
                    assertThat(local(tower, lane).distance(local(tower, tower.row())) - half)
                            .as(lane.id() + " and " + tower.name())
                            .isGreaterThanOrEqualTo(5);
                }
                measured++;
            }
        }
        assertThat(measured).isGreaterThan(200);
    }

    @Test
    void towersKeepTheirDistanceFromEachOtherAndFromRoads() {
        List<Tower> towers =
                towers().stream().filter(GroundRulesTest::hasFootprint).toList();
        for (Tower tower : towers) {
            Geometry own = local(tower, tower.row());
            for (Tower other : towers) {
                if (other != tower) {
                    assertThat(own.distance(local(tower, other.row())))
                            .as(tower.name() + " and " + other.name())
                            .isGreaterThanOrEqualTo(13);
                }
            }
            for (Row road : INVENTORY.rows(Layer.ROADS)) {
                if (road.shape()
                                .getEnvelopeInternal()
                                .distance(tower.row().shape().getEnvelopeInternal())
                        < 0.001) {
                    assertThat(own.distance(local(tower, road)))
                            .as(tower.name() + " and " + road.id())
                            .isGreaterThan(7);
                }
            }
        }
    }

    @Test
    void adaptersHaveAHydrantFifteenToFortyMetresAwayAndNoneNearer() {
        List<Row> hydrants = INVENTORY.rows(Layer.HYDRANTS);
        int measured = 0;
        for (Tower tower : towers()) {
            if (tower.compound().plan().kind() == CompoundPlan.Kind.HILL) {
                continue;
            }
            for (Row adapter : tower.adapters()) {
                double nearest = hydrants.stream()
                        .mapToDouble(hydrant -> local(tower, hydrant).distance(local(tower, adapter)))
                        .min()
                        .orElseThrow();
                assertThat(nearest).as(tower.name()).isBetween(15.0, 40.0);
                measured++;
            }
        }
        assertThat(measured).isGreaterThan(300);
    }

    @Test
    void hillTowersHaveNoRoadLaneOrHydrantNear() {
        for (Tower tower : towers()) {
            if (tower.compound().plan().kind() != CompoundPlan.Kind.HILL) {
                continue;
            }
            for (Row row : INVENTORY.rows(Layer.ROADS)) {
                assertThat(local(tower, row).distance(local(tower, tower.row())))
                        .as(tower.name())
                        .isGreaterThan(102);
            }
            for (Row row : INVENTORY.rows(Layer.HYDRANTS)) {
                assertThat(local(tower, row).distance(local(tower, tower.row())))
                        .as(tower.name())
                        .isGreaterThan(150);
            }
        }
    }

    private static List<Tower> towers() {
        return DISTRICT.compounds().stream()
                .flatMap(compound -> compound.towers().stream())
                .toList();
    }

    private static boolean hasFootprint(Tower tower) {
        return tower.row().shape().getGeometryType().equals(Geometry.TYPENAME_POLYGON);
    }

    private static Geometry local(Tower tower, Row row) {
        return Shapes.local(tower.plane(), row.shape());
    }

    private static Set<String> troubled() {
        Set<String> ids = new HashSet<>();
        for (Trouble trouble : INVENTORY.troubles()) {
            if (!trouble.trouble().startsWith("unknown:")) {
                ids.add(trouble.id());
            }
        }
        return ids;
    }
}
