package org.lifelane.application.siting;

import org.lifelane.planning.clearing.CompoundGain;
import org.lifelane.planning.clearing.LaneGain;
import org.lifelane.planning.clearing.NewlyReached;

/** Says in one sentence what clearing a lane brings to which vehicle. */
public final class ClearingWords {
    private final String vehicle;
    private final String limit;
    private final boolean capped;

    /**
     * @param limitMs of the analysis, milliseconds
     * @param capped whether some sets of lanes were not looked at: then “with no others” is not known
     */
    public ClearingWords(String vehicle, long limitMs, boolean capped) {
        this.vehicle = vehicle;
        this.limit = Long.toString(Math.round(limitMs / 1000.0));
        this.capped = capped;
    }

    public Sentence reason(LaneGain gain) {
        if (gain.alone().buildings() > 0) {
            return say(
                    gain.sooner() > 0 ? "clearing.alone-and-sooner" : "clearing.alone",
                    gain.alone(),
                    "",
                    gain.sooner(),
                    gain.savedMs());
        }
        if (gain.together().isPresent()) {
            String others = String.join("、", gain.alsoRequires().get(0));
            String key = gain.alsoRequires().size() > 1 ? "clearing.together-or" : "clearing.together";
            return say(key, gain.together().get(), others, gain.sooner(), gain.savedMs());
        }
        String key = gain.sooner() > 0 ? "clearing.sooner" : capped ? "clearing.nothing-seen" : "clearing.nothing";
        return say(key, gain.alone(), "", gain.sooner(), gain.savedMs());
    }

    /** The measure for a compound: which lanes to clear, for what. */
    public Sentence reason(CompoundGain gain) {
        String lanes = String.join("、", gain.lanes());
        if (gain.reached().buildings() > 0) {
            return say(
                    gain.sooner() > 0 ? "compound.reached-and-sooner" : "compound.reached",
                    gain.reached(),
                    lanes,
                    gain.sooner(),
                    gain.savedMs());
        }
        if (!gain.alsoRequires().isEmpty()) {
            String others = String.join("、", gain.alsoRequires());
            return say("compound.together", gain.reached(), others, gain.sooner(), gain.savedMs());
        }
        String key = gain.sooner() > 0 ? "compound.sooner" : capped ? "compound.nothing-seen" : "compound.nothing";
        return say(key, gain.reached(), lanes, gain.sooner(), gain.savedMs());
    }

    private static Sentence households(NewlyReached reached) {
        String key = reached.householdsUnknown() == 0
                ? "households.known"
                : reached.householdsUnknown() == reached.buildings() ? "households.unknown" : "households.part";
        return Sentence.of(key, Long.toString(Math.round(reached.households())));
    }

    private Sentence say(String key, NewlyReached reached, String others, int sooner, long savedMs) {
        return Sentence.of(
                key,
                vehicle,
                limit,
                Integer.toString(reached.buildings()),
                households(reached),
                others,
                Integer.toString(sooner),
                Long.toString(Math.round(savedMs / 1000.0)));
    }
}
