package org.lifelane.planning.siting;

import java.util.Arrays;

/** The sites of a row, as a key: rows of a covering with the same sites are one row. */
record SiteSet(int[] ids) {
    @Override
    public boolean equals(Object other) {
        return other instanceof SiteSet sites && Arrays.equals(ids, sites.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }
}
