package org.lifelane.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

class RingUntanglerTest {
    @Test
    void twoSquaresThatMeetAtACornerBecomeTwoPolygons() {
        MultiPolygon polygons = assemble(ring(0, 0, 10, 0, 10, 10, 20, 10, 20, 20, 10, 20, 10, 10, 0, 10));

        assertThat(polygons.getNumGeometries()).isEqualTo(2);
        assertThat(polygons.isValid()).isTrue();
        assertThat(polygons.getArea()).isEqualTo(200);
    }

    @Test
    void aYardThatMeetsTheOutlineAtACornerBecomesAHole() {
        MultiPolygon polygons = assemble(ring(0, 0, 20, 0, 20, 20, 0, 20, 0, 0, 5, 10, 10, 5));

        assertThat(polygons.getNumGeometries()).isEqualTo(1);
        assertThat(((Polygon) polygons.getGeometryN(0)).getNumInteriorRing()).isEqualTo(1);
        assertThat(polygons.isValid()).isTrue();
        assertThat(polygons.getArea()).isEqualTo(400 - 37.5);
    }

    @Test
    void holesThatMeetEachOtherAtTwoCornersLeaveAnIslandBetweenThem() {
        MultiPolygon polygons = assemble(
                ring(0, 0, 40, 0, 40, 40, 0, 40),
                ring(20, 10, 5, 20, 20, 30, 10, 20),
                ring(20, 10, 30, 20, 20, 30, 35, 20));

        assertThat(polygons.isValid()).isTrue();
        assertThat(polygons.getNumGeometries()).isEqualTo(2);
    }

    @Test
    void aStripThatRoundingClosedVanishes() {
        MultiPolygon polygons = assemble(ring(0, 0, 10, 0, 10, 10, 0, 10), ring(10, 0, 20, 0, 20, 10, 10, 10));

        assertThat(polygons.isValid()).isTrue();
        assertThat(polygons.getNumGeometries()).isEqualTo(1);
        assertThat(polygons.getArea()).isEqualTo(200);
    }

    @Test
    void aSpikeVanishes() {
        MultiPolygon polygons = assemble(ring(0, 0, 10, 0, 10, 10, 10, 20, 10, 10, 0, 10));

        assertThat(polygons.isValid()).isTrue();
        assertThat(polygons.getArea()).isEqualTo(100);
    }

    private static MultiPolygon assemble(GridRing... rings) {
        return PolygonAssembler.assemble(List.of(rings), 1);
    }

    private static GridRing ring(int... places) {
        int[] x = new int[places.length / 2];
        int[] y = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = places[2 * i];
            y[i] = places[2 * i + 1];
        }
        return new GridRing(x, y);
    }
}
