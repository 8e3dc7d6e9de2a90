package org.lifelane.application.imports.sources;

import java.util.Arrays;
import org.lifelane.application.imports.values.Unread;
import org.locationtech.jts.geom.Geometry;

/** A geometry as GeoPackage stores it: a header ("GP", version, flags, reference, envelope), then well-known binary. */
final class GeoPackageBlob {
    private static final int FIXED = 8;
    private static final int FLAGS = 3;
    /** Bytes of the envelope by the code in the flags: none, xy, xyz, xym, xyzm. */
    private static final int[] ENVELOPES = {0, 32, 48, 48, 64};

    private GeoPackageBlob() {}

    static Geometry read(byte[] blob) throws Unread {
        if (blob.length < FIXED || blob[0] != 'G' || blob[1] != 'P') {
            throw new Unread("geometry.unreadable", "no GeoPackage geometry");
        }
        int envelope = blob[FLAGS] >> 1 & 7;
        if (envelope >= ENVELOPES.length || blob.length <= FIXED + ENVELOPES[envelope]) {
            throw new Unread("geometry.unreadable", "cut short");
        }
        return Wkb.read(Arrays.copyOfRange(blob, FIXED + ENVELOPES[envelope], blob.length));
    }
}
