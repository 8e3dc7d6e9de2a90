package org.lifelane.planning.network.osm;

/** Ids of a file as this reader keeps them: above zero, as OpenStreetMap's own are. */
final class OsmIds {
    /** Far above what OpenStreetMap will number in a lifetime, and still exact in a floating point number. */
    private static final long NEW_FROM = 9_000_000_000_000_000L;

    private OsmIds() {}

    /** An editor gives a negative id to what was never uploaded: −7 is read as 9000000000000007. */
    static long of(long id) {
        return id < 0 ? NEW_FROM - id : id;
    }

    /** Whether an id that was read stands for an object that was never uploaded. */
    static boolean isNew(long id) {
        return id >= NEW_FROM;
    }
}
