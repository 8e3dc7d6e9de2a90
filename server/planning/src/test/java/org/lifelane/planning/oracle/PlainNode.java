package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lifelane.planning.inventory.Feature;

/** A place where ways meet, or where one is cut. */
final class PlainNode {
    final Set<Cut> cuts = new LinkedHashSet<>();
    /** Barriers, signals and crossings of OpenStreetMap on this node. */
    final Set<Feature> things = new LinkedHashSet<>();
    /** Arcs that leave here. */
    final List<Arc> out = new ArrayList<>();
}
