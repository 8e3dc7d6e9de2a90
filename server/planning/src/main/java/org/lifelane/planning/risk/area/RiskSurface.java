package org.lifelane.planning.risk.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.geotools.process.vector.BarnesSurfaceInterpolator;
import org.lifelane.planning.geo.LocalPlane;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.weights.MapNumbers;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The surface of the score between buildings, by the successive corrections of S. L. Barnes (1964) as GeoTools computes
 * them. It is interpolated: between buildings nothing burns, and nothing is known but what the nearest say. Cells
 * farther from every building than a distance have no value.
 *
 * @param plane of the district; the box lies in it
 * @param box metres of the plane
 * @param columns from west to east
 * @param rows from south to north
 * @param values score from 0 to 100 of each cell, rows after one another, the southernmost first; NaN where none
 */
public record RiskSurface(LocalPlane plane, Envelope box, int columns, int rows, float[] values) {
    /** A score is no lower. */
    private static final float NONE = -1;

    private static final double HALF = 0.5;
    /** Cells are reckoned in square blocks of so many to a side, so that each asks the buildings near it alone. */
    private static final int BLOCK = 64;
    /** Length scales beyond which a building's weight, less than e⁻¹⁶ of its own place's, changes nothing. */
    private static final double SPEAKS = 4;
    /** Most cells of a surface: a picture as large as a screen needs. */
    private static final int MOST_CELLS = 250_000;

    /** The surface of some buildings; empty, without a cell, where there are none. */
    public static RiskSurface of(List<BuildingRisk> buildings, LocalPlane plane, MapNumbers settings) {
        Envelope box = new Envelope();
        Map<Long, double[]> gathered = new LinkedHashMap<>();
        for (BuildingRisk risk : buildings) {
            Coordinate place = plane.toPlane(risk.row().shape().getCentroid().getCoordinate());
            box.expandToInclude(place);
            // Towers wall to wall say the same: their mean stands for them, so that thousands stay fast.
            double half = settings.lengthM() / 4;
            long key = Math.round(place.x / half) << Integer.SIZE ^ Math.round(place.y / half) & 0xFFFFFFFFL;
            double[] sum = gathered.computeIfAbsent(key, missing -> new double[4]);
            sum[0] += place.x;
            sum[1] += place.y;
            sum[2] += risk.score().score();
            sum[3]++;
        }
        if (gathered.isEmpty()) {
            return new RiskSurface(plane, box, 0, 0, new float[0]);
        }
        box.expandBy(settings.withinM());
        double cell = Math.max(settings.cellM(), Math.sqrt(box.getArea() / MOST_CELLS));
        int columns = Math.max(2, (int) Math.ceil(box.getWidth() / cell));
        int rows = Math.max(2, (int) Math.ceil(box.getHeight() / cell));
        STRtree observed = new STRtree();
        for (double[] sum : gathered.values()) {
            Coordinate mean = new Coordinate(sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]);
            observed.insert(new Envelope(mean), mean);
        }
        observed.build();
        RiskSurface surface = new RiskSurface(plane, box, columns, rows, new float[columns * rows]);
        Arrays.fill(surface.values, Float.NaN);
        int across = (columns + BLOCK - 1) / BLOCK;
        IntStream.range(0, across * ((rows + BLOCK - 1) / BLOCK))
                .parallel()
                .forEach(block -> surface.fill(BLOCK * (block % across), BLOCK * (block / across), observed, settings));
        return surface;
    }

    /** Fills the block of cells from a column and a row on, from the buildings that still speak there. */
    private void fill(int column, int row, STRtree observed, MapNumbers settings) {
        // The interpolator wants two cells at least; it has a value at each corner of its box: ours are the middles.
        int wide = Math.max(2, Math.min(BLOCK, columns - column));
        int high = Math.max(2, Math.min(BLOCK, rows - row));
        double cellX = box.getWidth() / columns;
        double cellY = box.getHeight() / rows;
        double west = box.getMinX() + (column + HALF) * cellX;
        double south = box.getMinY() + (row + HALF) * cellY;
        Envelope middles = new Envelope(west, west + (wide - 1) * cellX, south, south + (high - 1) * cellY);
        Envelope near = new Envelope(middles);
        near.expandBy(settings.withinM() + SPEAKS * settings.lengthM());
        List<Coordinate> speaking = new ArrayList<>();
        observed.query(near, item -> speaking.add((Coordinate) item));
        if (speaking.isEmpty()) {
            return;
        }
        speaking.sort(Comparator.naturalOrder());
        BarnesSurfaceInterpolator interpolator = new BarnesSurfaceInterpolator(speaking.toArray(Coordinate[]::new));
        interpolator.setLengthScale(settings.lengthM());
        interpolator.setMinObservationCount(1);
        interpolator.setMaxObservationDistance(settings.withinM());
        interpolator.setNoData(NONE);
        float[][] found = interpolator.computeSurface(middles, wide, high);
        for (int y = 0; y < high && row + y < rows; y++) {
            for (int x = 0; x < wide && column + x < columns; x++) {
                float value = found[x][y];
                // A correction may overshoot what scores can be.
                values[(row + y) * columns + column + x] =
                        value == NONE ? Float.NaN : Math.max(0, Math.min(100, value));
            }
        }
    }

    /** The interpolated score at a place; empty where there is none. Metres of the plane. */
    public OptionalDouble at(double x, double y) {
        int column = (int) Math.floor((x - box.getMinX()) / box.getWidth() * columns);
        int row = (int) Math.floor((y - box.getMinY()) / box.getHeight() * rows);
        if (columns == 0 || column < 0 || column >= columns || row < 0 || row >= rows) {
            return OptionalDouble.empty();
        }
        float value = values[row * columns + column];
        return Float.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RiskSurface surface
                && plane == surface.plane
                && box.equals(surface.box)
                && columns == surface.columns
                && rows == surface.rows
                && Arrays.equals(values, surface.values);
    }

    @Override
    public int hashCode() {
        return 31 * box.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "RiskSurface[" + columns + " by " + rows + " cells in " + box + "]";
    }
}
