package org.lifelane.application.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lifelane.application.reach.WhyNotAnswer;
import org.lifelane.planning.risk.BuildingRisk;
import org.lifelane.planning.risk.Mend;
import org.lifelane.planning.risk.RankRange;
import org.lifelane.planning.risk.times.FloorTime;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.Outcome;

/**
 * One building's card: the three signs with what stands behind them, the time to the fire floor part by part, what the
 * score is made of, and what lowers it most.
 *
 * @param building its row
 * @param whyNot what stops the engine that is sent first, in driving order; empty where it gets there
 * @param findings worst first
 * @param parts greatest first; they add up to the score
 * @param mends what lowers the score most first
 */
record CardAnswer(
        long version,
        boolean synthetic,
        String engine,
        @JsonUnwrapped RiskAnswer.Building building,
        Optional<Floor> floor,
        Optional<Ranks> ranksByFacts,
        List<WhyNotAnswer> whyNot,
        List<FindingAnswer> findings,
        List<Part> parts,
        List<MendAnswer> mends,
        List<Survey> survey) {

    /**
     * A row that is spoken of.
     *
     * @param name its own, else what it is called by its kind and place
     */
    record Named(String layer, String id, String name) {}

    /** A fact that nobody has recorded. */
    record Missing(String layer, String id, String attribute, String text) {}

    /** @param lowers points by which the score falls when it is put right; absent where it is met */
    record FindingAnswer(
            String ruleId,
            String title,
            String failure,
            String result,
            OptionalDouble value,
            OptionalDouble threshold,
            String unit,
            String evidence,
            String clause,
            String force,
            String binds,
            String verified,
            List<Named> features,
            List<Missing> missing,
            String mend,
            OptionalDouble lowers) {}

    record Part(String part, String label, double points) {}

    record MendAnswer(String text, List<Named> features, List<String> ruleIds, double lowers, int rank) {}

    /** The ranks between which it lies by what is unknown of it, all else as it is. */
    record Ranks(int ifBad, int ifFine) {
        static Ranks of(RankRange range) {
            return new Ranks(range.worst(), range.best());
        }
    }

    /** What to find out about this building: the rank it would have if it turned out badly, and well. */
    record Survey(String text, int rankIfBad, int rankIfFine) {}

    /** The way to the fire floor. */
    record Floor(int floor, String reading, List<FloorPart> parts, double totalS, double leastS) {
        record FloorPart(String part, String label, double seconds) {}

        static Floor of(FloorTime time, FindingWords words) {
            return new Floor(
                    time.floor(),
                    words.text("reading." + time.reading().name().toLowerCase(java.util.Locale.ROOT)),
                    time.parts().stream()
                            .map(part -> new FloorPart(
                                    part.name(), words.text("floor." + part.name()), milli(part.seconds())))
                            .toList(),
                    milli(time.totalS()),
                    milli(time.leastS()));
        }

        private static double milli(double seconds) {
            return Math.round(1000 * seconds) / 1000.0;
        }
    }

    static CardAnswer of(RiskView view, BuildingRisk risk, Stopped stopped, boolean aerialsHeld, FindingWords words) {
        List<Mend> mends = view.result().mends(risk.buildingId());
        Map<Finding, Double> lowers = new HashMap<>();
        mends.forEach(mend -> {
            if (mend.findings().size() == 1) {
                lowers.put(mend.findings().get(0), mend.points());
            }
        });
        return new CardAnswer(
                view.snapshot().version(),
                view.snapshot().dataset().synthetic(),
                view.vehicle(),
                RiskAnswer.Building.of(risk, view.snapshot().outriggerM(view.vehicle()), aerialsHeld),
                risk.times().floor().map(time -> Floor.of(time, words)),
                risk.rank().isPresent()
                        ? Optional.of(Ranks.of(view.result().ranksByFacts(risk.buildingId())))
                        : Optional.empty(),
                WhyNotAnswer.of(stopped.first()),
                risk.findings().stream()
                        .sorted(Comparator.comparing(Finding::outcome).reversed())
                        .map(finding -> finding(finding, stopped, words, lowers))
                        .toList(),
                risk.score().parts().stream()
                        .map(part -> new Part(part.name(), words.part(part.name(), view), part.points()))
                        .toList(),
                mends.stream().map(mend -> mend(mend, stopped, words)).toList(),
                view.result().facts(risk.buildingId()).stream()
                        .map(value -> new Survey(words.factInShort(value.fact()), value.ifBad(), value.ifFine()))
                        .toList());
    }

    private static FindingAnswer finding(
            Finding finding, Stopped stopped, FindingWords words, Map<Finding, Double> lowers) {
        Double points = lowers.get(finding);
        return new FindingAnswer(
                finding.rule().id(),
                finding.rule().title().in(words.locale()),
                finding.rule().failure().text(),
                finding.outcome().text(),
                finding.value(),
                finding.threshold(),
                finding.rule().unit(),
                finding.evidence().text(),
                words.clause(finding.rule(), finding.requirement()),
                finding.requirement().force().text(),
                finding.requirement().binds().text(),
                finding.requirement().verified(),
                stopped.features(finding).stream()
                        .map(name -> named(name, words))
                        .toList(),
                finding.missing().stream().map(fact -> missing(fact, words)).toList(),
                finding.outcome() == Outcome.MEETS || finding.outcome() == Outcome.UNKNOWN
                        ? words.mend(finding)
                        : finding.rule().mend().in(words.locale()),
                points == null ? OptionalDouble.empty() : OptionalDouble.of(points));
    }

    private static Missing missing(MissingFact fact, FindingWords words) {
        return new Missing(fact.layer(), fact.id(), fact.attribute(), words.factInShort(fact));
    }

    private static MendAnswer mend(Mend mend, Stopped stopped, FindingWords words) {
        return new MendAnswer(
                String.join(
                        words.text("list.semicolon"),
                        mend.findings().stream()
                                .map(finding -> finding.rule().mend().in(words.locale()))
                                .distinct()
                                .toList()),
                mend.findings().stream()
                        .flatMap(finding -> stopped.features(finding).stream())
                        .distinct()
                        .map(name -> named(name, words))
                        .toList(),
                mend.findings().stream()
                        .map(finding -> finding.rule().id())
                        .distinct()
                        .toList(),
                mend.points(),
                mend.rank());
    }

    private static Named named(String name, FindingWords words) {
        int slash = name.indexOf('/');
        String layer = name.substring(0, slash);
        String id = name.substring(slash + 1);
        return new Named(layer, id, words.called(layer, id));
    }
}
