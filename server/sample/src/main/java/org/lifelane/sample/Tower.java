package org.lifelane.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A high-rise with what belongs to it. Its plane has the operating face along the u axis from 0 to its length, the
 * building above it and the open ground below.
 */
final class Tower {
    private final Row row;
    private final Plane plane;
    private final double length;
    private final double depth;
    private final Compound compound;
    private final List<Row> adapters = new ArrayList<>();
    private Optional<Row> site = Optional.empty();
    private double siteOffset;

    Tower(Row row, Plane plane, double length, double depth, Compound compound) {
        this.row = row;
        this.plane = plane;
        this.length = length;
        this.depth = depth;
        this.compound = compound;
    }

    Row row() {
        return row;
    }

    Plane plane() {
        return plane;
    }

    /** Of its operating face, metres. */
    double length() {
        return length;
    }

    /** Metres. */
    double depth() {
        return depth;
    }

    Compound compound() {
        return compound;
    }

    List<Row> adapters() {
        return adapters;
    }

    Optional<Row> site() {
        return site;
    }

    /** How far the site's inner edge lies off the face, metres. */
    double siteOffset() {
        return siteOffset;
    }

    void setSite(Row newSite, double offset) {
        site = Optional.of(newSite);
        siteOffset = offset;
    }

    /** Takes its rescue site away. */
    void loseSite() {
        site = Optional.empty();
    }

    String name() {
        return row.text("name");
    }

    double height() {
        return row.number("height_m");
    }

    boolean residential() {
        return row.text("use").equals("residential");
    }
}
