package org.lifelane.planning.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.lifelane.planning.inventory.YamlNode;
import org.lifelane.planning.rules.Requirement.Binding;
import org.lifelane.planning.rules.Requirement.Force;

/**
 * The rules of {@code gis-data/rules/rules.yaml}: classes of buildings, editions of codes, the rules that are checked
 * and those that cannot be checked yet. A district's own file of the same form is laid over it entry by entry, so that
 * it need hold no more than what differs.
 *
 * @param rules by id, in the order of the file
 */
public record RuleBook(ClassLimits classes, List<Code> codes, Map<String, Rule> rules, List<OpenRule> open) {

    public RuleBook {
        codes = List.copyOf(codes);
        rules = new LinkedHashMap<>(rules);
        open = List.copyOf(open);
    }

    /**
     * Reads a rule file.
     *
     * @param needed by rule id, the names of the requirements that its check asks for
     * @throws org.lifelane.planning.inventory.FaultyInputException with the line, if a part is missing or unreadable, a
     *     rule has no check, or a check finds no rule or no requirement of a name it needs
     */
    public static RuleBook of(YamlNode file, Map<String, Set<String>> needed) {
        Map<String, Code> codes = new LinkedHashMap<>();
        file.get("codes").entries().forEach((name, date) -> codes.put(name, new Code(name, date(date))));
        Map<String, Rule> rules = new LinkedHashMap<>();
        file.get("rules").entries().forEach((id, node) -> {
            Set<String> names = needed.get(id);
            if (names == null) {
                throw node.fault("rules.no-check", id);
            }
            rules.put(id, rule(id, node, codes, names));
        });
        needed.keySet().stream()
                .filter(id -> !rules.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw file.get("rules").fault("rules.no-rule", id);
                });
        List<OpenRule> open = file.get("open").entries().entrySet().stream()
                .map(entry -> openRule(entry.getKey(), entry.getValue()))
                .toList();
        return new RuleBook(classes(file.get("classes")), List.copyOf(codes.values()), rules, open);
    }

    /** A rule by its id. */
    public Rule rule(String id) {
        return Optional.ofNullable(rules.get(id)).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }

    /**
     * The day on which a building's code came into force. {@code design_code} is matched by its letters and digits, so
     * that {@code GB50016-2014(2018)} is {@code GB 50016-2014 (2018)}; of the codes that it begins with, the longest.
     */
    public Optional<LocalDate> inForce(String designCode) {
        String wanted = letters(designCode);
        return codes.stream()
                .filter(code -> wanted.startsWith(letters(code.name())))
                .max((one, other) ->
                        Integer.compare(one.name().length(), other.name().length()))
                .map(Code::inForce);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    private static Rule rule(String id, YamlNode node, Map<String, Code> codes, Set<String> needed) {
        Map<String, Requirement> requirements = new LinkedHashMap<>();
        node.get("requirements")
                .entries()
                .forEach((name, requirement) -> requirements.put(name, requirement(name, requirement, codes)));
        needed.stream()
                .filter(name -> !requirements.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw node.get("requirements").fault("rules.no-requirement", id, name);
                });
        if (requirements.isEmpty()) {
            throw node.get("requirements").fault("rules.no-requirement", id, "*");
        }
        return new Rule(
                id,
                word(node.get("failure"), Failure.values(), Failure::text),
                words(node.get("title")),
                node.find("unit").map(YamlNode::text).orElse(""),
                words(node.get("mend")),
                requirements);
    }

    private static Requirement requirement(String name, YamlNode node, Map<String, Code> codes) {
        Code code = codes.get(node.get("code").text());
        if (code == null) {
            throw node.get("code").fault("rules.no-code", node.get("code").text());
        }
        return new Requirement(
                name,
                node.find("value").map(YamlNode::number).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                word(node.get("force"), Force.values(), Force::text),
                word(node.get("binds"), Binding.values(), Binding::text),
                code,
                node.get("clause").text(),
                node.get("verified").text());
    }

    private static OpenRule openRule(String id, YamlNode node) {
        return new OpenRule(
                id,
                word(node.get("failure"), Failure.values(), Failure::text),
                words(node.get("title")),
                node.get("clause").text(),
                words(node.get("needs")));
    }

    private static ClassLimits classes(YamlNode node) {
        return new ClassLimits(
                node.get("high_rise_residential_m").number(),
                node.get("high_rise_other_m").number(),
                node.get("class1_residential_m").number(),
                node.get("class1_public_m").number(),
                node.get("super_m").number(),
                node.get("storey_m").number(),
                node.get("tolerance_m").number());
    }

    private static Words words(YamlNode node) {
        return new Words(node.get("zh").text(), node.get("en").text());
    }

    private static <T> T word(YamlNode node, T[] values, Function<T, String> text) {
        return Arrays.stream(values)
                .filter(value -> text.apply(value).equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.fault(
                        "rules.word",
                        node.text(),
                        String.join(", ", Arrays.stream(values).map(text).toList())));
    }

    private static LocalDate date(YamlNode node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeParseException e) {
            throw node.fault("rules.date", node.text());
        }
    }
}
