package org.lifelane.planning.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Vehicle;

/** What one vehicle may do at the end of each arc, and what it costs. */
final class Driver {
    private static final int MEET = 3;

    final Vehicle vehicle;
    final Pace pace;
    final Passing passing;
    final Passing cleared;
    final List<Ban> bans;
    private final Orders orders;
    private final Numbers numbers;

    Driver(Vehicle vehicle, Orders orders, Numbers numbers, List<Feature> restrictions) {
        this.vehicle = vehicle;
        this.orders = orders;
        this.numbers = numbers;
        this.pace = new Pace(vehicle, orders, numbers);
        this.passing = new Passing(vehicle, orders);
        this.cleared = Passing.cleared(vehicle);
        boolean free = vehicle.onFoot() || !orders.turns() || orders.privileges();
        this.bans = free ? List.of() : restrictions.stream().map(Ban::new).toList();
    }

    /** Whether the vehicle drives along an arc at all. */
    boolean drives(Arc arc) {
        return passing.way(arc.way()) && pace.allows(arc);
    }

    /** Milliseconds lost between the end of one arc and the start of the next; empty where the move is impossible. */
    OptionalLong delay(Arc a, Arc b, List<Integer> stages) {
        for (int i = 0; i < bans.size(); i++) {
            if (bans.get(i).forbids(stages.get(i), a, b)) {
                return OptionalLong.empty();
            }
        }
        if (!drives(b)) {
            return OptionalLong.empty();
        }
        if (b == a.back) {
            return turnBack(a);
        }
        if (!gets(a, b, passing)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(vehicle.onFoot() ? 0 : waiting(a, b) + turning(a, b));
    }

    private OptionalLong turnBack(Arc a) {
        if (vehicle.onFoot() || !orders.turns()) {
            return OptionalLong.of(0);
        }
        boolean deadEnd = a.to.node.out.stream()
                .noneMatch(other ->
                        other != a.back && cleared.way(other.way()) && pace.allows(other) && gets(a, other, cleared));
        return deadEnd ? OptionalLong.of(numbers.delayMs("u_turn")) : OptionalLong.empty();
    }

    /** Whether gates, barriers and bends between two arcs let the vehicle through. */
    private static boolean gets(Arc a, Arc b, Passing passing) {
        return a.to.node.things.stream().allMatch(passing::thing)
                && gates(a, b).stream().allMatch(passing::gate)
                && passing.bends(a.to)
                && passing.bends(b.from);
    }

    static Set<Feature> gates(Arc a, Arc b) {
        Set<Feature> gates = new LinkedHashSet<>();
        if (b != a.back) {
            gates.addAll(a.to.gates());
            gates.addAll(b.from.gates());
        }
        return gates;
    }

    private long waiting(Arc a, Arc b) {
        long ms = 0;
        for (Feature gate : gates(a, b)) {
            ms += gate.number("delay_s").isPresent()
                    ? Math.round(1000 * gate.number("delay_s").getAsDouble())
                    : usual(gate.text("kind").orElse("gate"), gate);
        }
        for (Feature thing : a.to.node.things) {
            ms += usual(thing.text("barrier").orElse(""), thing);
            ms += thing.text("highway").orElse("").equals("traffic_signals") ? numbers.delayMs("traffic_signals") : 0;
            ms += thing.text("railway").orElse("").equals("level_crossing") ? numbers.delayMs("level_crossing") : 0;
        }
        return ms;
    }

    private long usual(String kind, Feature row) {
        return switch (kind) {
            case "gate", "chain", "lift_gate" ->
                row.flag("locked").orElse(false)
                        ? numbers.delayMs("gate_locked")
                        : numbers.delayMs(kind.equals("lift_gate") ? "lift_gate" : "gate");
            default -> 0;
        };
    }

    private long turning(Arc a, Arc b) {
        long ends =
                a.to.node.out.stream().filter(arc -> arc.way().carriageway()).count();
        if (!orders.turns() || ends < MEET) {
            return 0;
        }
        double degrees = Angles.turnDegrees(a.endHeading(), b.startHeading());
        if (Math.abs(degrees) < numbers.factors().get("straight_under_deg")) {
            return numbers.delayMs("straight");
        }
        return numbers.delayMs(degrees > 0 ? "left" : "right");
    }

    /** Lanes and gates with a limit unknown for the vehicle, of a drive along arcs. */
    Set<String> unknown(List<Arc> drive) {
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = 0; i < drive.size(); i++) {
            Arc arc = drive.get(i);
            if (passing.unknownOn(arc.way())) {
                unknown.add(arc.way().row.id());
            }
            if (i + 1 < drive.size()) {
                Arc next = drive.get(i + 1);
                gates(arc, next).stream().filter(passing::unknownAt).forEach(gate -> unknown.add(gate.id()));
                for (Cut cut : List.of(arc.to, next.from)) {
                    if (next != arc.back && passing.unknownBend(cut)) {
                        unknown.add(cut.way.row.id());
                    }
                }
            }
        }
        return unknown;
    }

    /** Lanes, roads, gates and signs that the vehicle passes with less than its margin, of a drive along arcs. */
    Set<String> tight(List<Arc> drive) {
        Set<String> tight = new LinkedHashSet<>();
        for (int i = 0; i < drive.size(); i++) {
            Arc arc = drive.get(i);
            if (passing.tightOn(arc.way())) {
                tight.add((arc.way().lane ? "lane " : "road ") + arc.way().row.id());
            }
            if (i + 1 < drive.size()) {
                gates(arc, drive.get(i + 1)).stream()
                        .filter(passing::tightAt)
                        .forEach(gate -> tight.add("gate " + gate.id()));
                if (drive.get(i + 1) != arc.back) {
                    arc.to.node.things.stream()
                            .filter(passing::tightThing)
                            .forEach(thing -> tight.add("node " + thing.id()));
                }
            }
        }
        return tight;
    }

    List<Integer> next(List<Integer> stages, Arc a, Arc b) {
        List<Integer> next = new ArrayList<>();
        for (int i = 0; i < bans.size(); i++) {
            next.add(bans.get(i).next(stages.get(i), a, b));
        }
        return next;
    }
}
