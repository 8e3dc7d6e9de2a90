package org.lifelane.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.reach.Target;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class JurisdictionTest {
    private static final LocalPlane PLANE = LocalPlane.about(107.8, 30.67);

    private static Jurisdiction standard() {
        try (var reader = Files.newBufferedReader(Path.of("../../gis-data/siting/jurisdiction.csv"))) {
            return Jurisdiction.read(reader);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void theLimitIsThatOfTierAndGrade() {
        Jurisdiction standard = standard();
        assertThat(standard.mostKm2(Optional.of("full"), Optional.of("1"))).isEqualTo(7);
        assertThat(standard.mostKm2(Optional.of("full"), Optional.of("2"))).isEqualTo(4);
        assertThat(standard.mostKm2(Optional.of("full"), Optional.empty())).isEqualTo(4);
        assertThat(standard.mostKm2(Optional.of("small"), Optional.empty())).isEqualTo(2);
        assertThat(standard.mostKm2(Optional.of("micro"), Optional.empty())).isInfinite();
        assertThat(standard.mostKm2(Optional.empty(), Optional.empty())).isEqualTo(2);
    }

    /** Of ground drawn at random, the share that is nearest to a target and near enough. */
    @Test
    void groundBelongsToTheNearestTarget() {
        Random random = new Random(5);
        List<Coordinate> middles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            middles.add(new Coordinate(1500 * random.nextDouble(), 1500 * random.nextDouble()));
        }
        middles.add(new Coordinate(middles.get(7)));
        double[] km2 = standard()
                .groundKm2(middles.stream().map(JurisdictionTest::target).toList(), PLANE);
        double[] sampled = new double[middles.size()];
        double step = 4;
        for (double x = -300; x < 1800; x += step) {
            for (double y = -300; y < 1800; y += step) {
                Coordinate place = new Coordinate(x, y);
                int nearest = 0;
                for (int i = 1; i < middles.size(); i++) {
                    nearest = place.distance(middles.get(i)) < place.distance(middles.get(nearest)) ? i : nearest;
                }
                if (place.distance(middles.get(nearest)) <= 250) {
                    sampled[nearest] += step * step / 1e6;
                }
            }
        }
        sampled[40] = sampled[7] / 2;
        sampled[7] /= 2;
        for (int i = 0; i < sampled.length; i++) {
            assertThat(km2[i]).as("target %d", i).isCloseTo(sampled[i], within(0.0015 + 0.01 * sampled[i]));
        }
    }

    private static Target target(Coordinate middle) {
        return new Target(
                "t",
                "",
                new GeometryFactory().createPoint(PLANE.toDegrees(middle.x, middle.y)),
                Optional.empty(),
                List.of());
    }
}
