package org.lifelane.application.siting;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lifelane.application.messages.Bundles;
import org.lifelane.planning.clearing.CompoundGain;
import org.lifelane.planning.clearing.LaneGain;
import org.lifelane.planning.clearing.NewlyReached;

/** Says in one sentence what clearing a lane brings to which vehicle. */
public final class ClearingWords {
    private final ResourceBundle texts;
    private final String vehicle;
    private final String limit;
    private final boolean capped;

    /**
     * @param limitMs of the analysis, milliseconds
     * @param capped whether some sets of lanes were not looked at: then “with no others” is not known
     */
    public ClearingWords(Locale locale, String vehicle, long limitMs, boolean capped) {
        this.texts = Bundles.of(locale, List.of("org/lifelane/application/siting/words"));
        this.vehicle = vehicle;
        this.limit = Long.toString(Math.round(limitMs / 1000.0));
        this.capped = capped;
    }

    public String reason(LaneGain gain) {
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
    public String reason(CompoundGain gain) {
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

    private String households(NewlyReached reached) {
        String key = reached.householdsUnknown() == 0
                ? "households.known"
                : reached.householdsUnknown() == reached.buildings() ? "households.unknown" : "households.part";
        return MessageFormat.format(texts.getString(key), Long.toString(Math.round(reached.households())));
    }

    private String say(String key, NewlyReached reached, String others, int sooner, long savedMs) {
        return MessageFormat.format(
                texts.getString(key),
                vehicle,
                limit,
                Integer.toString(reached.buildings()),
                households(reached),
                others,
                Integer.toString(sooner),
                Long.toString(Math.round(savedMs / 1000.0)));
    }
}
