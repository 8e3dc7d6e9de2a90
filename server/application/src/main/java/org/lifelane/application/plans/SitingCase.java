package org.lifelane.application.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lifelane.application.network.NetworkSnapshot;
import org.lifelane.application.siting.Areas;
import org.lifelane.application.siting.Candidates;
import org.lifelane.application.siting.Weights;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.optimum.LeastUnit;
import org.lifelane.planning.siting.CostTable;
import org.lifelane.planning.siting.Screening.Remark;
import org.lifelane.planning.siting.SitingModel;
import org.lifelane.planning.siting.SitingProblem;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A question of siting held against the district.
 *
 * @param candidates the stations of the district, moved ones where they are thought to be
 * @param left of these, those that stand and those that may be chosen
 */
record SitingCase(
        PlanQuestion question, SitingModel model, NetworkSnapshot snapshot, Candidates candidates, List<Station> left) {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final String STANDS = "existing";

    /** @throws FaultyInputException with everything that keeps it from having an answer and can be told without solving */
    static SitingCase of(PlanQuestion question, NetworkSnapshot snapshot) {
        SitingModel model =
                question.model().orElseThrow(() -> new FaultyInputException(Fault.of("", "model", "plans.missing")));
        snapshot.vehicle(question.vehicle());
        question.tiers().values().forEach(tier -> snapshot.vehicle(tier.vehicle()));
        Candidates candidates = candidates(question, snapshot);
        SitingCase siting =
                new SitingCase(question, model, snapshot, candidates, candidates.without(question.excluded()));
        siting.check();
        return siting;
    }

    /**
     * The stations of the district as a question thinks them.
     *
     * @throws FaultyInputException if it moves what is not there or stands
     */
    static Candidates candidates(PlanQuestion question, NetworkSnapshot snapshot) {
        List<Fault> faults = new ArrayList<>(moves(question, snapshot.rows(Layers.STATIONS)));
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        return Candidates.of(
                moved(question, snapshot.rows(Layers.STATIONS)),
                question.existing(),
                snapshot.network(),
                snapshot.index(),
                snapshot.rows(Layers.PREMISES));
    }

    /** What may not be moved: what stands stays where it is. */
    private static List<Fault> moves(PlanQuestion question, List<Feature> rows) {
        Map<String, Feature> known = rows.stream().collect(Collectors.toMap(Feature::id, row -> row));
        List<Fault> faults = new ArrayList<>();
        for (String id : new TreeSet<>(question.moved().keySet())) {
            Feature row = known.get(id);
            if (row == null) {
                faults.add(Fault.of("moved", id, "plans.station-unknown"));
            } else if (Station.of(row).status().equals(STANDS)) {
                faults.add(Fault.of("moved", id, "plans.moved-stands"));
            }
        }
        return faults;
    }

    private static List<Feature> moved(PlanQuestion question, List<Feature> rows) {
        return rows.stream()
                .map(row -> question.moved().containsKey(row.id())
                        ? Feature.of(
                                row.id(), FACTORY.createPoint(question.moved().get(row.id())), row.attributes())
                        : row)
                .toList();
    }

    private void check() {
        List<Fault> faults = new ArrayList<>();
        if (model.covers() && question.limitS().isEmpty()) {
            faults.add(Fault.of("", "limit_s", "plans.limit", model.text()));
        }
        if (!model.covers() && question.engines() > 1) {
            faults.add(Fault.of("engines", "", "siting.engines"));
        }
        if (question.areaLimits() && question.engines() > 1) {
            faults.add(Fault.of("area_limits", "", "siting.areas-and-engines"));
        }
        if (snapshot.targets().isEmpty()) {
            faults.add(Fault.of("targets", "", "siting.no-targets"));
        }
        faults.addAll(ids(question, candidates));
        faults.addAll(numbers());
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    /** Ids that name nothing, or not what they should. */
    static List<Fault> ids(PlanQuestion question, Candidates candidates) {
        Set<String> all = candidates.ids();
        List<Fault> faults = new ArrayList<>();
        candidates.existing().stream()
                .sorted()
                .filter(id -> !all.contains(id))
                .forEach(id -> faults.add(Fault.of("existing", id, "plans.station-unknown")));
        for (String id : new TreeSet<>(question.excluded())) {
            if (!all.contains(id)) {
                faults.add(Fault.of("excluded", id, "plans.candidate-unknown"));
            } else if (candidates.existing().contains(id)) {
                faults.add(Fault.of("excluded", id, "plans.excluded-stands"));
            }
        }
        for (String id : new TreeSet<>(question.required())) {
            Optional<Remark> out = candidates.screenedOut(id);
            if (!all.contains(id)) {
                faults.add(Fault.of("required", id, "plans.candidate-unknown"));
            } else if (candidates.existing().contains(id)) {
                faults.add(Fault.of("required", id, "siting.required-exists"));
            } else if (question.excluded().contains(id)) {
                faults.add(Fault.of("required", id, "plans.required-excluded"));
            } else if (out.isPresent()) {
                faults.add(Fault.of(
                        "required", id, "siting.required-screened", out.get().rule()));
            }
        }
        return faults;
    }

    private List<Fault> numbers() {
        List<Fault> faults = new ArrayList<>();
        List<Station> free = left.stream().filter(candidates::free).toList();
        if (free.isEmpty()) {
            faults.add(Fault.of("stations", "", "siting.no-candidates"));
        }
        if (model != SitingModel.LSCP
                && question.p().isEmpty()
                && question.budget().isEmpty()) {
            faults.add(Fault.of("", "p", "plans.p-or-budget", model.text()));
        }
        if (question.p().isPresent()) {
            int p = question.p().getAsInt();
            if (p > free.size() && !free.isEmpty()) {
                faults.add(Fault.of("p " + p, "", "siting.p-outside", free.size()));
            }
            if (question.required().size() > p) {
                faults.add(Fault.of(
                        "p " + p,
                        "",
                        "siting.required-exceed-p",
                        question.required().size()));
            }
        }
        question.budget().ifPresent(budget -> {
            free.stream()
                    .filter(station -> !candidates.prices().containsKey(station.id()))
                    .forEach(station -> faults.add(Fault.of("stations", station.id(), "plans.price-missing")));
            double spent = LeastUnit.sum(free.stream()
                    .filter(station -> question.required().contains(station.id()))
                    .mapToDouble(this::price));
            if (spent > LeastUnit.decimal(budget)) {
                faults.add(Fault.of("budget", "", "siting.required-exceed-budget", LeastUnit.text(spent)));
            }
        });
        return faults;
    }

    private double price(Station station) {
        return candidates.free(station) ? candidates.prices().getOrDefault(station.id(), 0.0) : 0;
    }

    /** The ground of each building, and how much of it each station may be responsible for. */
    Areas areas() {
        return Areas.standard(
                snapshot.rows(Layers.STATIONS),
                snapshot.targets(),
                snapshot.network().plane());
    }

    /** @param costs of the stations that are left */
    SitingProblem problem(CostTable costs, Weights weights, Areas areas) {
        Map<String, Double> prices = left.stream().collect(Collectors.toMap(Station::id, this::price));
        return new SitingProblem(
                model,
                costs,
                weights.of(costs.targets()),
                candidates.existing(),
                question.required(),
                question.p(),
                question.budget(),
                costs.candidates().stream()
                        .mapToDouble(id -> prices.getOrDefault(id, 0.0))
                        .toArray(),
                question.engines(),
                question.areaLimits() ? Optional.of(areas.of(costs, List.of(), "", "")) : Optional.empty());
    }
}
