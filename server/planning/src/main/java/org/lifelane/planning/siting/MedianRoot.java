package org.lifelane.planning.siting;

import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.lifelane.planning.optimum.SolveControl;

/**
 * What of a {@link MedianInstance} can be decided at once: exchanges give a good choice, a bound by Lagrangian relaxation
 * tells how good, and its reduced costs open and shut sites. Of a covering, sites that others make needless are shut
 * first, and where a subgradient search leaves too much the bound is that of the linear relaxation.
 */
final class MedianRoot {
    private static final int ROUNDS = 12;
    private static final int ITERATIONS = 400;
    private static final int SHAKES = 30;
    /** For what is hard enough to be worth them. */
    private static final int MORE_SHAKES = 300;

    private static final int RELAXED_ROUNDS = 4;
    private static final int ROUNDINGS = 50;

    private final MedianInstance whole;
    private final Incumbent incumbent;
    private final SolveControl control;
    private final boolean covering;
    private double bound = Double.NEGATIVE_INFINITY;

    MedianRoot(MedianInstance whole, Incumbent incumbent, SolveControl control) {
        this.whole = whole;
        this.incumbent = incumbent;
        this.control = control;
        this.covering = whole.covering();
    }

    /** No choice costs less. */
    double bound() {
        return bound;
    }

    /** What is left to decide; empty if that is nothing. */
    Optional<Partial> reduce() {
        Partial all = Partial.nothing(whole, new double[whole.rows()]);
        Partial first = covering ? all.shut(Dominance.needless(whole)) : all;
        exchange(first);
        if (incumbent.finished(first)) {
            return Optional.empty();
        }
        Optional<Partial> left =
                bySubgradients(first.with(MedianBound.multipliers(first.rest(), first.part(incumbent.best()))));
        return covering ? left.flatMap(this::byRelaxation) : left;
    }

    private void exchange(Partial partial) {
        Interchange exchange = new Interchange(partial.rest(), control);
        incumbent.offer(partial.choice(exchange.fromNothing()));
        shake(partial, SHAKES);
    }

    private void shake(Partial partial, int times) {
        Interchange exchange = new Interchange(partial.rest(), control);
        for (int i = 0; i < times && !control.over(); i++) {
            incumbent.offer(partial.choice(exchange.fromShaken(partial.part(incumbent.best()), 1 + i % 4)));
        }
    }

    private Optional<Partial> bySubgradients(Partial start) {
        Partial left = start;
        for (int round = 0; round < ROUNDS && !control.over(); round++) {
            double before = incumbent.objective();
            int sites = left.rest().sites();
            MedianBound lagrange = new MedianBound(left.rest(), control);
            raise(lagrange, left.multipliers(), ITERATIONS);
            if (lagrange.value() > incumbent.cutoff()) {
                return Optional.empty();
            }
            incumbent.offer(left.choice(new Interchange(left.rest(), control).from(lagrange.choice())));
            left = decided(left, lagrange);
            if (incumbent.finished(left)) {
                return Optional.empty();
            }
            if (round > 0 && left.rest().sites() > 0.98 * sites && incumbent.objective() == before) {
                break;
            }
        }
        return Optional.of(left);
    }

    /** By the linear relaxation as long as that shuts a tenth of what is left; its shares, rounded, are good choices too. */
    private Optional<Partial> byRelaxation(Partial start) {
        Partial left = start;
        shake(left, MORE_SHAKES);
        for (int round = 0; round < RELAXED_ROUNDS; round++) {
            int sites = left.rest().sites();
            Optional<CoveringRelaxation.Answer> relaxed = CoveringRelaxation.of(left.rest(), control);
            if (relaxed.isEmpty()) {
                break;
            }
            round(left, relaxed.get().shares());
            MedianBound lagrange = new MedianBound(left.rest(), control);
            raise(lagrange, relaxed.get().multipliers(), 1);
            if (lagrange.value() > incumbent.cutoff()) {
                return Optional.empty();
            }
            left = decided(left, lagrange);
            left = left.merged();
            left = left.shut(Dominance.needless(left.rest())).merged();
            if (incumbent.finished(left)) {
                return Optional.empty();
            }
            if (left.rest().sites() > 0.9 * sites) {
                break;
            }
        }
        return Optional.of(left);
    }

    private void raise(MedianBound lagrange, double[] multipliers, int iterations) {
        double value = lagrange.raise(multipliers, incumbent.cutoff(), incumbent.objective(), iterations);
        bound = Math.max(bound, Math.min(incumbent.objective(), value));
        control.progress(incumbent.objective(), bound);
    }

    private Partial decided(Partial partial, MedianBound lagrange) {
        return partial.with(lagrange.multipliers())
                .decided(lagrange.openAbove(incumbent.cutoff()), lagrange.shutAbove(incumbent.cutoff()));
    }

    /** Draws choices in which a site is the likelier the greater its share, and improves them by exchanges. */
    private void round(Partial partial, double[] shares) {
        Interchange exchange = new Interchange(partial.rest(), control);
        Random random = new Random(20_210_901);
        for (int i = 0; i < ROUNDINGS && !control.over(); i++) {
            double[] rank = new double[shares.length];
            for (int one = 0; one < rank.length; one++) {
                // the first arrival of one of many that come at these rates (Efraimidis and Spirakis 2006)
                rank[one] = i == 0 ? 1 - shares[one] : -Math.log(1 - random.nextDouble()) / Math.max(1e-9, shares[one]);
            }
            incumbent.offer(partial.choice(exchange.from(first(partial.rest(), rank))));
        }
    }

    /** The sites of the least ranks that the limits allow together. */
    private static boolean[] first(MedianInstance instance, double[] rank) {
        int[] order = IntStream.range(0, rank.length)
                .boxed()
                .sorted(Comparator.comparingDouble(one -> rank[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean[] chosen = new boolean[rank.length];
        int left = instance.most();
        double money = instance.budget();
        for (int one : order) {
            if (left > 0 && instance.price()[one] <= money) {
                chosen[one] = true;
                left--;
                money -= instance.price()[one];
            }
        }
        return chosen;
    }
}
