package org.lifelane.application.risk;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.lifelane.application.messages.Bundles;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.Outcome;
import org.lifelane.planning.rules.Rule;

/** Says in the reader's language what puts a finding right, or what to survey. */
public final class FindingWords {
    /** Of more features than this only the first are named. */
    private static final int NAMED = 5;

    private final Locale locale;
    private final ResourceBundle texts;

    public FindingWords(Locale locale) {
        this.locale = locale;
        this.texts = Bundles.of(locale, List.of("org/lifelane/application/risk/risk"));
    }

    public Locale locale() {
        return locale;
    }

    /** What to do about a finding, with what it is about; empty where the rule is met on better than inferred data. */
    public String mend(Finding finding) {
        if (finding.outcome() == Outcome.UNKNOWN) {
            return texts("mend.survey", missing(finding.missing()));
        }
        if (finding.outcome() == Outcome.MEETS) {
            if (finding.evidence() != Evidence.INFERRED) {
                return "";
            }
            return finding.features().isEmpty()
                    ? texts("mend.inferred")
                    : texts("mend.inferred-at", named(finding.features()));
        }
        String mend = finding.rule().mend().in(locale);
        return finding.features().isEmpty() ? mend : texts("mend.at", mend, named(finding.features()));
    }

    /** A missing fact in words: its layer, the name or id of its row, and what to record. */
    String fact(MissingFact fact, RiskView view) {
        String layer = text("layer." + fact.layer());
        if (fact.id().isEmpty()) {
            return texts("fact.layer", layer);
        }
        String name = view.name(fact.layer(), fact.id()).orElse(fact.id());
        return fact.attribute().isEmpty()
                ? texts("fact.row", layer, name)
                : texts("fact.attribute", layer, name, text("attribute." + fact.attribute()));
    }

    /** A part of a score: a rule by its title, anything else by a text of its own. */
    String part(String part, RiskView view) {
        String last = part.substring(part.lastIndexOf('.') + 1);
        Rule rule = view.numbers().rules().book().rules().get(last);
        return rule == null ? text("part." + part) : rule.title().in(locale);
    }

    /** A text of the bundle by its key; the key itself where there is none. */
    public String text(String key) {
        return texts.containsKey(key) ? texts.getString(key) : key;
    }

    private String missing(List<MissingFact> facts) {
        return named(facts.stream().map(MissingFact::text).toList());
    }

    private String named(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(texts.getString("list.comma")));
        return names.size() > NAMED ? texts("list.more", first, names.size() - NAMED) : first;
    }

    private String texts(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
