package org.lifelane.planning.oracle;

/** An edge of a way in one direction. */
final class Arc {
    final Cut from;
    final Cut to;
    /** Whether it runs with its way's line. */
    final boolean forward;
    /** The same edge the other way. */
    Arc back;

    Arc(Cut from, Cut to, boolean forward) {
        this.from = from;
        this.to = to;
        this.forward = forward;
    }

    PlainWay way() {
        return from.way;
    }

    double length() {
        return Math.abs(to.along - from.along);
    }

    /** Heading in radians on leaving its start. */
    double startHeading() {
        return forward ? way().headingAfter(from.along) : way().headingBefore(from.along) + Math.PI;
    }

    /** Heading in radians on arriving at its end. */
    double endHeading() {
        return forward ? way().headingBefore(to.along) : way().headingAfter(to.along) + Math.PI;
    }

    @Override
    public String toString() {
        return "%s[%.2f→%.2f]".formatted(way(), from.along, to.along);
    }
}
