package org.lifelane.benchmark;

import com.graphhopper.routing.ev.IntEncodedValue;
import com.graphhopper.routing.ev.IntEncodedValueImpl;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.RAMDirectory;
import com.graphhopper.util.EdgeIteratorState;
import org.lifelane.planning.network.SearchGraph;

/** Each street's milliseconds, ready to add up: as cheap a weighting as GraphHopper can have. */
final class MillisProfile implements PeerGraph.Profile {
    private static final int BITS = 26;

    private final IntEncodedValue millis = new IntEncodedValueImpl("millis", BITS, true);
    private final EncodingManager encoding = EncodingManager.start().add(millis).build();

    @Override
    public BaseGraph empty() {
        return new BaseGraph.Builder(encoding).setDir(new RAMDirectory()).create();
    }

    @Override
    public void describe(EdgeIteratorState street, SearchGraph search, int edge) {
        street.set(millis, millis(search, 2 * edge), millis(search, 2 * edge + 1));
    }

    private int millis(SearchGraph search, int arc) {
        return search.passable(arc) ? search.travelMs(arc) : millis.getMaxStorableInt();
    }

    @Override
    public Weighting weighting() {
        return new MillisWeighting(millis, millis.getMaxStorableInt());
    }
}
