package org.lifelane.planning.siting;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.optimum.Proof;
import org.lifelane.planning.optimum.SolveControl;

/**
 * The best choice of a {@link MedianInstance} by branch and bound: exchanges give good choices, the Lagrangian bound proves
 * how good, its reduced costs decide most sites at once, and what they leave open is decided one site at a time.
 */
final class MedianSearch {
    private static final int ROOT_ROUNDS = 12;
    private static final int ROOT_ITERATIONS = 400;
    private static final int NODE_ITERATIONS = 120;
    private static final int SHAKES = 30;
    /** Where this many nodes prove nothing, linear programming does better. */
    private static final int MOST_NODES = 3000;

    /** What is left to decide, which sites of the whole were opened on the way, and multipliers to begin with. */
    private record Node(MedianInstance rest, int[] siteOf, boolean[] opened, double[] multipliers, double bound) {}

    private final MedianInstance whole;
    private final SolveControl control;
    private final boolean wholeNumbers;
    private final double ceiling;
    private boolean[] best;
    private double objective;
    private double bound = Double.NEGATIVE_INFINITY;
    private int nodes;

    MedianSearch(MedianInstance whole, SolveControl control) {
        this(whole, control, Double.POSITIVE_INFINITY);
    }

    /**
     * Looks only for choices below a ceiling; where there is none, no choice is the answer and the ceiling its objective.
     */
    MedianSearch(MedianInstance whole, SolveControl control, double ceiling) {
        this.whole = whole;
        this.control = control;
        this.wholeNumbers = whole.whole();
        this.ceiling = ceiling;
        this.best = new boolean[whole.sites()];
        this.objective = Math.min(ceiling, whole.objective(best));
    }

    /** Chosen sites. */
    boolean[] best() {
        return best.clone();
    }

    int nodes() {
        return nodes;
    }

    Proof solve() {
        Deque<Node> open = new ArrayDeque<>();
        Node root = root();
        if (root != null) {
            open.push(root);
        }
        while (!open.isEmpty() && nodes < MOST_NODES && !control.over()) {
            Node node = open.pop();
            if (node.bound() <= cutoff()) {
                expand(node, open);
            }
            tell(open);
        }
        if (root != null && !open.isEmpty() && !control.over()) {
            program(root, open);
        }
        tell(open);
        return new Proof(objective, Math.min(objective, Math.max(bound, lowest(open))));
    }

    /** Hands what the search did not finish to the mixed-integer programme, whole again. */
    private void program(Node root, Deque<Node> open) {
        boolean[] start = new boolean[root.rest().sites()];
        for (int one = 0; one < start.length; one++) {
            start[one] = best[root.siteOf()[one]];
        }
        MedianProgram.Answer answer = new MedianProgram(
                        root.rest(), objective == ceiling ? cutoff() : Double.POSITIVE_INFINITY)
                .solve(start, control);
        if (answer.chosen().length > 0) {
            offer(union(root.opened(), root.siteOf(), answer.chosen()));
        }
        if (answer.bound() > cutoff()) {
            open.clear();
        } else {
            bound = Math.max(bound, Math.min(objective, answer.bound()));
        }
    }

    private void tell(Deque<Node> open) {
        double now = Math.min(objective, lowest(open));
        if (now > bound) {
            bound = now;
        }
        control.progress(objective, bound);
    }

    private double lowest(Deque<Node> open) {
        double least = Double.POSITIVE_INFINITY;
        for (Node node : open) {
            least = Math.min(least, node.bound());
        }
        return least;
    }

    /** A choice is worth looking for only below this. */
    private double cutoff() {
        double worth = wholeNumbers ? 1 - 1e-6 : Proof.TOLERANCE / 2 * Math.max(1, Math.abs(objective));
        return objective - worth;
    }

    private void offer(boolean[] chosen) {
        double reached = whole.objective(chosen);
        if (reached < objective) {
            objective = reached;
            best = chosen;
        }
    }

    /** Decides what can be decided at once; null if that is everything. */
    private @Nullable Node root() {
        Interchange exchange = new Interchange(whole, control);
        offer(exchange.fromNothing());
        for (int i = 0; i < SHAKES && !control.over(); i++) {
            offer(exchange.fromShaken(best, 1 + i % 4));
        }
        MedianInstance rest = whole;
        int[] siteOf = identity(whole.sites());
        boolean[] opened = new boolean[whole.sites()];
        double[] multipliers = MedianBound.multipliers(whole, best);
        for (int round = 0; round < ROOT_ROUNDS && !control.over(); round++) {
            double before = objective;
            MedianBound lagrange = new MedianBound(rest, control);
            double value = lagrange.raise(multipliers, cutoff(), objective, ROOT_ITERATIONS);
            bound = Math.max(bound, Math.min(objective, value));
            control.progress(objective, bound);
            if (value > cutoff()) {
                return null;
            }
            Interchange local = new Interchange(rest, control);
            offer(union(opened, siteOf, local.from(lagrange.choice())));
            Decided decided = decide(rest, siteOf, opened, lagrange);
            int before2 = rest.sites();
            rest = decided.rest();
            siteOf = decided.siteOf();
            opened = decided.opened();
            multipliers = decided.multipliers();
            if (finished(rest, siteOf, opened)) {
                return null;
            }
            if (round > 0 && rest.sites() > 0.98 * before2 && objective == before) {
                break;
            }
        }
        return new Node(rest, siteOf, opened, multipliers, bound);
    }

    private record Decided(MedianInstance rest, int[] siteOf, boolean[] opened, double[] multipliers) {}

    private Decided decide(MedianInstance rest, int[] siteOf, boolean[] opened, MedianBound lagrange) {
        return decide(
                rest,
                siteOf,
                opened,
                lagrange.multipliers(),
                lagrange.openAbove(cutoff()),
                lagrange.shutAbove(cutoff()));
    }

    private static Decided decide(
            MedianInstance rest, int[] siteOf, boolean[] opened, double[] multipliers, boolean[] open, boolean[] shut) {
        MedianInstance.Rest less = rest.decided(open, shut);
        boolean[] all = union(opened, siteOf, open);
        int[] sites = new int[less.siteOf().length];
        for (int i = 0; i < sites.length; i++) {
            sites[i] = siteOf[less.siteOf()[i]];
        }
        double[] kept = new double[less.rowOf().length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = Math.min(multipliers[less.rowOf()[i]], less.instance().fallback()[i]);
        }
        return new Decided(less.instance(), sites, all, kept);
    }

    /** Whether nothing is left to choose; offers the only choice then. */
    private boolean finished(MedianInstance rest, int[] siteOf, boolean[] opened) {
        if (rest.most() < 0 || rest.budget() < 0) {
            return true;
        }
        if (rest.sites() == 0 || rest.most() == 0) {
            offer(opened);
            return true;
        }
        double all = 0;
        for (double price : rest.price()) {
            all += price;
        }
        if (rest.sites() <= rest.most() && all <= rest.budget()) {
            boolean[] every = new boolean[rest.sites()];
            Arrays.fill(every, true);
            offer(union(opened, siteOf, every));
            return true;
        }
        return false;
    }

    private void expand(Node node, Deque<Node> open) {
        nodes++;
        MedianBound lagrange = new MedianBound(node.rest(), control);
        double value = Math.max(node.bound(), lagrange.raise(node.multipliers(), cutoff(), objective, NODE_ITERATIONS));
        if (value > cutoff()) {
            return;
        }
        offer(union(node.opened(), node.siteOf(), lagrange.choice()));
        Decided decided = decide(node.rest(), node.siteOf(), node.opened(), lagrange);
        if (finished(decided.rest(), decided.siteOf(), decided.opened())) {
            return;
        }
        if (decided.rest().sites() < node.rest().sites() / 2) {
            open.push(new Node(decided.rest(), decided.siteOf(), decided.opened(), decided.multipliers(), value));
            return;
        }
        int doubtful = lagrange.leastSure();
        int kept = indexOf(decided.siteOf(), node.siteOf()[doubtful]);
        if (kept < 0) {
            kept = 0;
        }
        boolean[] one = new boolean[decided.rest().sites()];
        boolean[] none = new boolean[decided.rest().sites()];
        one[kept] = true;
        push(decided, none, one, value, open);
        push(decided, one, none, value, open);
    }

    private void push(Decided from, boolean[] opening, boolean[] shutting, double value, Deque<Node> open) {
        Decided next = decide(from.rest(), from.siteOf(), from.opened(), from.multipliers(), opening, shutting);
        if (!finished(next.rest(), next.siteOf(), next.opened())) {
            open.push(new Node(next.rest(), next.siteOf(), next.opened(), next.multipliers(), value));
        }
    }

    private static boolean[] union(boolean[] opened, int[] siteOf, boolean[] chosen) {
        boolean[] all = opened.clone();
        for (int i = 0; i < chosen.length; i++) {
            all[siteOf[i]] |= chosen[i];
        }
        return all;
    }

    private static int indexOf(int[] values, int wanted) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static int[] identity(int size) {
        int[] values = new int[size];
        for (int i = 0; i < size; i++) {
            values[i] = i;
        }
        return values;
    }
}
