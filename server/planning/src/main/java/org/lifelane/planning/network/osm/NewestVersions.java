package org.lifelane.planning.network.osm;

import com.graphhopper.reader.ReaderElement;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Which objects of one kind count: the newest version of each, unless that says that it was deleted. */
final class NewestVersions {
    private final Versions versions = new Versions();
    private final ReadingNotes notes;

    /** @param notes told of every object that does not count */
    NewestVersions(ReadingNotes notes) {
        this.notes = notes;
    }

    /**
     * Whether this version of an object is the one that counts, so far as the file was read.
     *
     * @param forget takes back the version before it, by the object's id
     */
    boolean count(OsmObject object, LongConsumer forget) {
        Versions.Verdict verdict = versions.of(object);
        long id = object.element().getId();
        switch (verdict) {
            case REPEATED -> notes.count("osm.duplicate", name(object));
            case OUTDATED -> notes.count("osm.outdated", name(object));
            case NEWER -> {
                notes.count("osm.outdated", name(object));
                forget.accept(id);
            }
            case FIRST -> {
                if (object.there() && OsmIds.isNew(id)) {
                    notes.count("osm.negative", name(object));
                }
            }
        }
        boolean newest = verdict == Versions.Verdict.FIRST || verdict == Versions.Verdict.NEWER;
        if (newest && !object.there()) {
            notes.count("osm.deleted", name(object));
        }
        return newest && object.there();
    }

    private static String name(OsmObject object) {
        ReaderElement element = object.element();
        return element.getType().name().toLowerCase(Locale.ROOT) + "/" + element.getId();
    }
}
