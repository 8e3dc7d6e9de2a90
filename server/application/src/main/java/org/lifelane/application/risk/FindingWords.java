package org.lifelane.application.risk;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifelane.application.messages.Bundles;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.rules.Finding;
import org.lifelane.planning.rules.MissingFact;
import org.lifelane.planning.rules.Outcome;
import org.lifelane.planning.rules.Requirement;
import org.lifelane.planning.rules.Rule;

/** Says in the reader's language what puts a finding right, or what to survey. */
public final class FindingWords {
    /** Of more features than this only the first are named. */
    private static final int NAMED = 5;

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)$");

    private final Locale locale;
    private final RowNames names;
    private final ResourceBundle texts;

    /** @param names of the rows that the findings speak of */
    public FindingWords(Locale locale, RowNames names) {
        this.locale = locale;
        this.names = names;
        this.texts = Bundles.of(locale, List.of("org/lifelane/application/risk/risk"));
    }

    public Locale locale() {
        return locale;
    }

    /** What to do about a finding, with what it is about; empty where the rule is met on better than inferred data. */
    public String mend(Finding finding) {
        if (finding.outcome() == Outcome.UNKNOWN) {
            return texts(
                    "mend.survey",
                    first("list.semicolon", finding.missing().stream().map(this::fact)));
        }
        if (finding.outcome() == Outcome.MEETS) {
            if (finding.evidence() != Evidence.INFERRED) {
                return "";
            }
            return finding.features().isEmpty() ? texts("mend.inferred") : texts("mend.inferred-at", things(finding));
        }
        String mend = finding.rule().mend().in(locale);
        if (finding.features().isEmpty()) {
            return mend;
        }
        // A station that there is already is not where another is to be built.
        boolean standing = finding.features().stream().allMatch(feature -> feature.startsWith("stations/"));
        return texts(standing ? "mend.now" : "mend.at", mend, things(finding));
    }

    /** A missing fact in words: what its row is called, its id behind, and what to record. */
    public String fact(MissingFact fact) {
        return fact(fact, thing(fact.layer(), fact.id()));
    }

    /** The same for a reader who has the row at hand: a name goes without its id. */
    String factInShort(MissingFact fact) {
        String kind = text("layer." + fact.layer());
        return fact(
                fact,
                names.name(fact.layer(), fact.id())
                        .map(name -> texts("thing.short", kind, name))
                        .orElseGet(() -> called(fact.layer(), fact.id())));
    }

    /** What a row is called on a page: its name, else its kind with the number of its id and where it stands. */
    String called(String layer, String id) {
        return names.name(layer, id).orElseGet(() -> {
            String kind = names.kind(layer, id)
                    .map(word -> "kind." + word)
                    .filter(texts::containsKey)
                    .map(texts::getString)
                    .orElseGet(() -> text("layer." + layer));
            String numbered = numbered(kind, id);
            return names.place(layer, id)
                    .map(place -> texts("thing.placed", numbered, place))
                    .orElse(numbered);
        });
    }

    /** The number that an id ends in, without the zeros that fill it up; an id that has none stays whole. */
    private String numbered(String kind, String id) {
        Matcher number = NUMBER.matcher(id);
        return number.find() ? texts("thing.numbered", kind, number.group(1)) : texts("thing.coded", kind, id);
    }

    /** The clause of a requirement; what is derived here has none, and says what it is derived from. */
    String clause(Rule rule, Requirement requirement) {
        if (requirement.force() != Requirement.Force.DERIVED) {
            return requirement.code().name() + " " + requirement.clause();
        }
        String key = "derived." + rule.id();
        return texts.containsKey(key) ? texts.getString(key) : texts.getString("derived");
    }

    private String fact(MissingFact fact, String thing) {
        if (fact.equals(MissingFact.sender())) {
            return text("fact.sender");
        }
        if (fact.id().isEmpty()) {
            return texts("fact.layer", text("layer." + fact.layer()));
        }
        return fact.attribute().isEmpty()
                ? texts("fact.row", thing)
                : texts("fact.attribute", thing, text("attribute." + fact.attribute()));
    }

    /** What a row is called, as exactly as anybody can: its name or the building it belongs to, and always its id. */
    private String thing(String layer, String id) {
        String kind = text("layer." + layer);
        Optional<String> named = names.name(layer, id).map(name -> texts("thing.named", kind, name, id));
        return named.or(() -> names.building(layer, id).map(building -> texts("thing.of-building", kind, building, id)))
                .orElseGet(() -> texts("thing.bare", kind, id));
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

    /** What a finding is about, each as {@code layer/id} there. */
    private String things(Finding finding) {
        return first("list.comma", finding.features().stream().map(feature -> {
            int slash = feature.indexOf('/');
            return thing(feature.substring(0, slash), feature.substring(slash + 1));
        }));
    }

    private String first(String separator, Stream<String> all) {
        List<String> some = all.toList();
        String first = some.stream().limit(NAMED).collect(Collectors.joining(texts.getString(separator)));
        return some.size() > NAMED ? texts("list.more", first, some.size() - NAMED) : first;
    }

    private String texts(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
