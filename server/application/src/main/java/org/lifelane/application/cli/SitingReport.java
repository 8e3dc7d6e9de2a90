package org.lifelane.application.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.siting.Areas;
import org.lifelane.application.siting.LeftOut;
import org.lifelane.application.siting.SitingAnswer;

/**
 * What {@code siting} found, to be written and told.
 *
 * @param left the targets that it was found without
 */
record SitingReport(SitingAnswer answer, LeftOut left) {
    private static final int NAMED = 5;

    Map<String, @Nullable Object> toMap(Locale locale) {
        return left.into(answer.toMap(sentence -> sentence.in(locale)), answer.weights());
    }

    /** In a few lines. */
    void tell(Console console, ResourceBundle texts, boolean onMatrix) {
        String key = answer.plan().proof().optimal() ? "siting.proven" : "siting.open";
        console.err()
                .println(MessageFormat.format(
                        texts.getString(key),
                        Sums.list(answer.plan().selected()),
                        Sums.of(answer.plan().proof().objective()),
                        Sums.of(answer.plan().proof().bound()),
                        Sums.percent(answer.plan().proof().gap())));
        console.err()
                .println(MessageFormat.format(
                        texts.getString(onMatrix ? "siting.covered-matrix" : "siting.covered"),
                        Integer.toString(answer.covered()),
                        Integer.toString(answer.problem().costs().targets().size()),
                        Integer.toString(answer.overBlocked().size()),
                        Integer.toString(answer.unverified().size()),
                        texts.getString("weights." + answer.weights().source())));
        List<String> unserved = answer.problem().costs().beyondReach();
        if (onMatrix && !unserved.isEmpty()) {
            console.err()
                    .println(MessageFormat.format(
                            texts.getString("siting.unserved"),
                            Integer.toString(unserved.size()),
                            String.join(", ", unserved.subList(0, Math.min(NAMED, unserved.size())))));
        }
        List<String> beyond = answer.held().stream()
                .filter(held -> !held.within())
                .map(Areas.Held::id)
                .toList();
        if (!beyond.isEmpty()) {
            console.err().println(MessageFormat.format(texts.getString("siting.beyond"), String.join(", ", beyond)));
        }
        if (!left.targets().isEmpty()) {
            console.err()
                    .println(MessageFormat.format(
                            texts.getString("siting.left-out"),
                            Integer.toString(left.targets().size())));
        }
        if (!onMatrix && !answer.ground().screened()) {
            console.err().println(texts.getString("siting.unscreened"));
        }
    }
}
