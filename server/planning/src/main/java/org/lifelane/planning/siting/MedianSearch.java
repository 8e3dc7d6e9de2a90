package org.lifelane.planning.siting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;

/**
 * The best choice of a {@link MedianInstance} by branch and bound: what {@link MedianRoot} leaves open is decided one site
 * at a time, with a Lagrangian bound at each node, or by the mixed-integer programme where that would take too many nodes.
 */
final class MedianSearch {
    private static final int NODE_ITERATIONS = 120;
    /** Where so many nodes do not suffice, the mixed-integer programme does better. */
    private static final int MOST_NODES = 3000;
    /** The same of a covering, of which the programme proves more; by what the first nodes tell of the search's length. */
    private static final int MOST_COVERING_NODES = 600;

    private static final int TRIAL_NODES = 50;

    /** @param share of the whole search, each branching taken for halves */
    private record Node(Partial partial, double bound, double share) {}

    private final MedianInstance whole;
    private final SolveControl control;
    private final Incumbent incumbent;
    private double bound = Double.NEGATIVE_INFINITY;
    private int nodes;

    MedianSearch(MedianInstance whole, SolveControl control) {
        this.whole = whole;
        this.control = control;
        this.incumbent = new Incumbent(whole);
    }

    /** Chosen sites. */
    boolean[] best() {
        return incumbent.best();
    }

    int nodes() {
        return nodes;
    }

    Proof solve() {
        Deque<Node> open = new ArrayDeque<>();
        MedianRoot root = new MedianRoot(whole, incumbent, control);
        Optional<Partial> left = root.reduce();
        bound = root.bound();
        left.ifPresent(partial -> open.push(new Node(partial, bound, 1)));
        while (!open.isEmpty() && !tooMany(open) && !control.over()) {
            Node node = open.pop();
            if (node.bound() <= incumbent.cutoff()) {
                expand(node, open);
            }
            tell(open);
        }
        if (left.isPresent() && !open.isEmpty() && !control.over()) {
            program(left.get(), open);
        }
        tell(open);
        return new Proof(incumbent.objective(), Math.min(incumbent.objective(), Math.max(bound, lowest(open))));
    }

    /** Whether the search goes on for too long, or will by the share that it has done. */
    private boolean tooMany(Deque<Node> open) {
        if (nodes < TRIAL_NODES) {
            return false;
        }
        double left = open.stream().mapToDouble(Node::share).sum();
        return nodes >= (whole.covering() ? MOST_COVERING_NODES * (1 - left) : MOST_NODES);
    }

    /** Hands what the search did not finish to the mixed-integer programme, whole again. */
    private void program(Partial partial, Deque<Node> open) {
        SolveControl told = control.telling((objective, proven) -> {
            double best = Math.min(incumbent.objective(), objective);
            control.progress(best, Math.max(bound, Math.min(best, proven)));
        });
        MedianProgram.Answer answer = new MedianProgram(partial.rest()).solve(partial.part(incumbent.best()), told);
        if (answer.chosen().length > 0) {
            incumbent.offer(partial.choice(answer.chosen()));
        }
        if (answer.bound() > incumbent.cutoff()) {
            open.clear();
        } else {
            bound = Math.max(bound, Math.min(incumbent.objective(), answer.bound()));
        }
    }

    private void tell(Deque<Node> open) {
        bound = Math.max(bound, Math.min(incumbent.objective(), lowest(open)));
        control.progress(incumbent.objective(), bound);
    }

    private static double lowest(Deque<Node> open) {
        return open.stream().mapToDouble(Node::bound).min().orElse(Double.POSITIVE_INFINITY);
    }

    private void expand(Node node, Deque<Node> open) {
        nodes++;
        Partial partial = node.partial();
        MedianBound lagrange = new MedianBound(partial.rest(), control);
        double raised =
                lagrange.raise(partial.multipliers(), incumbent.cutoff(), incumbent.objective(), NODE_ITERATIONS);
        double value = Math.max(node.bound(), raised);
        if (value > incumbent.cutoff()) {
            return;
        }
        incumbent.offer(partial.choice(lagrange.choice()));
        Partial less = partial.with(lagrange.multipliers())
                .decided(lagrange.openAbove(incumbent.cutoff()), lagrange.shutAbove(incumbent.cutoff()));
        if (incumbent.finished(less)) {
            return;
        }
        if (less.rest().sites() < partial.rest().sites() / 2) {
            open.push(new Node(less, value, node.share()));
            return;
        }
        int branched = Math.max(0, less.siteOfWhole(partial.siteOf()[lagrange.leastSure()]));
        boolean[] one = new boolean[less.rest().sites()];
        boolean[] none = new boolean[less.rest().sites()];
        one[branched] = true;
        push(less.decided(none, one), value, node.share() / 2, open);
        push(less.decided(one, none), value, node.share() / 2, open);
    }

    private void push(Partial next, double value, double share, Deque<Node> open) {
        if (!incumbent.finished(next)) {
            open.push(new Node(next, value, share));
        }
    }
}
