package org.lifelane.planning.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects states and moves; a state's moves may be replaced before the table is made. */
final class MoveTableBuilder {
    /** One move while the table grows. */
    record Move(int target, int delayMs, int arc) {}

    private final ArcTable arcs;
    private int states;
    private int moves;
    private int[] stateArc = new int[1024];
    private int[] stateNode = new int[1024];
    private int[] first = new int[1025];
    private int[] target = new int[4096];
    private int[] delay = new int[4096];
    private int[] arc = new int[4096];
    private final Map<Integer, Move[]> replaced = new HashMap<>();
    private int filled;

    MoveTableBuilder(ArcTable arcs) {
        this.arcs = arcs;
    }

    /** A new state, without moves yet. */
    int addState(int arcOfState, int node) {
        if (states == stateArc.length) {
            stateArc = Arrays.copyOf(stateArc, 2 * states);
            stateNode = Arrays.copyOf(stateNode, 2 * states);
            first = Arrays.copyOf(first, 2 * states + 1);
        }
        stateArc[states] = arcOfState;
        stateNode[states] = node;
        return states++;
    }

    int states() {
        return states;
    }

    int arcOf(int state) {
        return stateArc[state];
    }

    int nodeOf(int state) {
        return stateNode[state];
    }

    /** Adds a move; states must be filled in order, each once. */
    void addMove(int state, int targetState, int delayMs, int alongArc) {
        while (filled < state) {
            first[++filled] = moves;
        }
        if (moves == target.length) {
            target = Arrays.copyOf(target, 2 * moves);
            delay = Arrays.copyOf(delay, 2 * moves);
            arc = Arrays.copyOf(arc, 2 * moves);
        }
        target[moves] = targetState;
        delay[moves] = delayMs;
        arc[moves++] = alongArc;
    }

    /** Ends the filling of states in order. */
    void endFilling() {
        while (filled < states) {
            first[++filled] = moves;
        }
    }

    /** The moves out of a state as they now stand. */
    Move[] moves(int state) {
        Move[] own = replaced.get(state);
        if (own != null) {
            return own;
        }
        Move[] list = new Move[first[state + 1] - first[state]];
        for (int i = 0; i < list.length; i++) {
            int move = first[state] + i;
            list[i] = new Move(target[move], delay[move], arc[move]);
        }
        return list;
    }

    /** Gives a state other moves. */
    void replace(int state, Move[] list) {
        replaced.put(state, list);
    }

    /** Another state at the end of the same arc, with the same moves for now. */
    int copyOf(int state) {
        int copy = addState(stateArc[state], stateNode[state]);
        replace(copy, moves(state));
        return copy;
    }

    MoveTable build() {
        int total = 0;
        int[] start = new int[states + 1];
        for (int state = 0; state < states; state++) {
            Move[] list = replaced.get(state);
            total += list != null ? list.length : first[state + 1] - first[state];
            start[state + 1] = total;
        }
        int[] targets = new int[total];
        int[] weights = new int[total];
        int[] along = new int[total];
        for (int state = 0; state < states; state++) {
            int n = start[state];
            for (Move move : moves(state)) {
                targets[n] = move.target();
                weights[n] = move.delayMs() + arcs.travelMs()[move.arc()];
                along[n++] = move.arc();
            }
        }
        return new MoveTable(
                Arrays.copyOf(stateArc, states), Arrays.copyOf(stateNode, states), start, targets, weights, along);
    }
}
