package org.lifelane.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifelane.planning.inventory.Evidence;

/**
 * {@code hyd-space}: from each municipal hydrant close by to the next one, as the crow flies: along the road it is no
 * less, so what is too far is certain. Close by, so that every neighbour within the spacing is among those looked at.
 */
final class HydrantSpacing {
    private final List<Placed> municipal = new ArrayList<>();
    private final List<Placed> kindless = new ArrayList<>();
    private final Requirement most;
    private final double reachM;
    private final Tally tally;

    private HydrantSpacing(BuildingCase building, Rule rule, Tally tally) {
        this.most = rule.requirement("most");
        this.reachM = most.number() + building.building().limits().toleranceM();
        this.tally = tally;
        for (Placed hydrant : building.hydrants()) {
            Optional<String> kind = hydrant.row().text("kind");
            if (kind.isEmpty()) {
                kindless.add(hydrant);
            } else if (kind.get().equals("municipal")) {
                municipal.add(hydrant);
            }
        }
    }

    static HydrantsNear.Check check() {
        return new HydrantsNear.Check("hyd-space", Set.of("most", "near_m"), (near, building, rule, tally) -> {
            HydrantSpacing spacing = new HydrantSpacing(building, rule, tally);
            // A district may set the spacing wider: not so near to the edge of what is looked at that a neighbour
            // hides.
            double closeBy = Math.min(
                    rule.number("near_m"),
                    building.hose().longestM() - rule.requirement("most").number());
            building.hydrants().stream()
                    .filter(hydrant ->
                            hydrant.shape().distance(building.building().shape()) <= closeBy)
                    .forEach(spacing::look);
        });
    }

    private void look(Placed hydrant) {
        double next = municipal.stream()
                .filter(other -> other != hydrant)
                .mapToDouble(other -> other.shape().distance(hydrant.shape()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        List<Placed> perhaps = kindless.stream()
                .filter(other -> other != hydrant && other.shape().distance(hydrant.shape()) <= reachM)
                .toList();
        Evidence evidence = hydrant.row().evidence("geometry");
        if (kindless.contains(hydrant)) {
            if (next > reachM) {
                tally.unknown(hydrant, "kind");
            }
        } else if (municipal.contains(hydrant)) {
            if (next > reachM && !perhaps.isEmpty()) {
                perhaps.forEach(other -> tally.unknown(other, "kind"));
            } else if (Double.isInfinite(next)) {
                tally.broken(most, evidence, hydrant.name());
            } else {
                tally.measuredAtMost(most, next, evidence, hydrant.name());
            }
        }
    }
}
