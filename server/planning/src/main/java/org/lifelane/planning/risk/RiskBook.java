package org.lifelane.planning.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lifelane.planning.risk.times.FloorNumbers;
import org.lifelane.planning.risk.times.SuccessiveArrivals;
import org.lifelane.planning.risk.weights.RiskWeights;
import org.lifelane.planning.rules.BuildingCase;
import org.lifelane.planning.rules.RuleEngine;

/**
 * Keeps what the rules said of each building, and asks them again only where something has changed that the building
 * hangs on. Arrivals, ranks and what follows from them are worked out anew each time. May be asked by several threads,
 * one after the other.
 */
public final class RiskBook {

    /** Takes word of how far a run has come; called by several threads. */
    @FunctionalInterface
    public interface Progress {
        /** Some buildings of all are done. */
        void done(int buildings, int of);
    }

    private record Kept(long fingerprint, Assessment assessment) {}

    /** An assessment, and whether the rules were asked for it. */
    private record Page(Kept kept, boolean asked) {}

    private Map<String, Kept> pages = Map.of();
    private @Nullable RuleEngine rules;
    private @Nullable RiskWeights weights;
    private @Nullable FloorNumbers floor;

    /** The risk of every building that has a geometry, as the input now stands. */
    public RiskSnapshot update(RiskInput input) {
        return update(input, (done, of) -> {});
    }

    /** The same, telling how far it has come. */
    public synchronized RiskSnapshot update(RiskInput input, Progress progress) {
        if (input.rules() != rules
                || input.weights() != weights
                || !input.floor().equals(floor)) {
            pages = Map.of();
        }
        Evaluation evaluation = new Evaluation(input);
        Fingerprints fingerprints = new Fingerprints(input, evaluation);
        int all = evaluation.buildings().size();
        Map<String, Kept> before = pages;
        AtomicInteger done = new AtomicInteger();
        List<Page> now = IntStream.range(0, all)
                .parallel()
                .mapToObj(building -> {
                    Page page = page(evaluation, fingerprints, before, building);
                    progress.done(done.incrementAndGet(), all);
                    return page;
                })
                .toList();
        SuccessiveArrivals arrivals = evaluation.successive(
                Math.max(RiskResult.ENGINES, input.weights().alarmEngines()));
        Map<String, Kept> after = new HashMap<>();
        now.forEach(page -> after.put(page.kept().assessment().row().id(), page.kept()));
        pages = after;
        rules = input.rules();
        weights = input.weights();
        floor = input.floor();
        return new RiskSnapshot(
                RiskResult.of(
                        input,
                        now.stream().map(page -> page.kept().assessment()).toList(),
                        arrivals),
                now.stream()
                        .filter(Page::asked)
                        .map(page -> page.kept().assessment().row().id())
                        .toList());
    }

    private static Page page(Evaluation evaluation, Fingerprints fingerprints, Map<String, Kept> before, int building) {
        BuildingCase now = evaluation.buildingCase(building);
        long fingerprint = fingerprints.of(now);
        return Optional.ofNullable(before.get(now.building().id()))
                .filter(kept -> kept.fingerprint() == fingerprint)
                .map(kept -> new Page(kept, false))
                .orElseGet(() -> new Page(new Kept(fingerprint, evaluation.assess(now)), true));
    }
}
