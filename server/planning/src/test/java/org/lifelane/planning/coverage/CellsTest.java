package org.lifelane.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.geo.Polylines;

class CellsTest {
    @Test
    void everyPieceOfBoundaryIsSharedByExactlyTheTwoCellsThatItParts() {
        for (int seed = 0; seed < 20; seed++) {
            Cells cells = cells(InventedTown.random(seed, 8).edges());
            Set<Piece> pieces = new HashSet<>();
            for (int cell = 0; cell < cells.size(); cell++) {
                for (int corner = cells.first()[cell]; corner < cells.first()[cell + 1]; corner++) {
                    int from = cells.vertex()[corner];
                    int to = cells.vertex()[cells.next(cell, corner)];
                    pieces.add(new Piece(cell, cells.neighbour()[corner], from, to));
                }
            }
            assertThat(pieces).hasSize(cells.vertex().length);
            assertThat(pieces.stream()
                            .filter(piece ->
                                    piece.right != Cells.OUTSIDE && !pieces.contains(piece.seenFromTheRight())))
                    .isEmpty();
        }
    }

    private record Piece(int left, int right, int from, int to) {
        Piece seenFromTheRight() {
            return new Piece(right, left, to, from);
        }
    }

    @Test
    void cellsLieSideBySide() {
        InventedTown town = InventedTown.random(3, 8);
        Polylines edges = town.edges();
        Cells cells = cells(edges);
        double sum = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            int from = cells.first()[cell];
            int to = cells.first()[cell + 1];
            int[] x = new int[to - from];
            int[] y = new int[to - from];
            for (int i = 0; i < x.length; i++) {
                x[i] = cells.x()[cells.vertex()[from + i]];
                y[i] = cells.y()[cells.vertex()[from + i]];
            }
            double area = new GridRing(x, y).twiceArea() / 2;
            assertThat(area).isGreaterThan(-1e3);
            sum += area / 1e6;
        }
        ReachedIntervals.Builder all = new ReachedIntervals.Builder();
        for (int edge = 0; edge < edges.size(); edge++) {
            all.add(edge, 0, edges.length(edge));
        }

        double covered = GroundPartition.of(edges, 50, 5).covered(all.build()).getArea();

        assertThat(sum).isCloseTo(covered, within(covered * 1e-3));
    }

    private static Cells cells(Polylines edges) {
        boolean[] wanted = new boolean[edges.size()];
        Arrays.fill(wanted, true);
        SitePoints points = new SitePoints();
        new SitePlacer(edges, wanted, points).place(5);
        return new CellBuilder(points, 50).build();
    }
}
