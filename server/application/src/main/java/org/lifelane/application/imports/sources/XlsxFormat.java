package org.lifelane.application.imports.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format of Excel, as far as it says what a number means: the digits that it asks for, and the words around them.
 *
 * @param parts {@code 0}, {@code #}, {@code .}, {@code %} and {@code ,} as such; anything else is shown as it stands
 */
record XlsxFormat(List<Part> parts) {
    /** ECMA-376 part 1, 18.8.31: quoted and escaped text, brackets, blanks, fillers, exponents; then single signs. */
    private static final Pattern PART =
            Pattern.compile("\"(?<quoted>[^\"]*)\"|[\\\\!](?<escaped>.)|\\[\\$(?<money>[^\\]-]*)[^\\]]*]"
                    + "|(?<unseen>\\[[^\\]]*]|_.|\\*.|[eE][+-]0+)|(?<general>(?i)general)|(?<sign>.)");

    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[0-9.]+)]");
    private static final Pattern SECTION = Pattern.compile("(?:\"[^\"]*\"|[\\\\!].|[^;])+");
    private static final String SIGNS = "0#?.,%";
    /** Where a cell formatted as text shows what stands in it, a number as it is. */
    private static final String TEXT = "@";

    /** @param sign one of {@code 0 # . , %}, or {@code "} for text */
    private record Part(char sign, String text) {
        private boolean digit() {
            return sign == '0' || sign == '#';
        }
    }

    /** The section of the format that holds for a number: positive; negative; zero, or by its condition. */
    static XlsxFormat of(String format, double number) {
        List<String> sections =
                SECTION.matcher(format).results().map(found -> found.group()).toList();
        int place = number > 0 ? 0 : number < 0 ? 1 : 2;
        String chosen = sections.isEmpty() ? "" : sections.get(place < sections.size() ? place : 0);
        if (CONDITION.matcher(format).find()) {
            chosen = sections.stream()
                    .filter(section -> holds(section, number))
                    .findFirst()
                    .orElse(chosen);
        }
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(chosen);
        while (matcher.find()) {
            add(parts, matcher);
        }
        return new XlsxFormat(List.copyOf(parts));
    }

    private static void add(List<Part> parts, Matcher found) {
        String sign = found.group("sign");
        if (found.group("general") != null || TEXT.equals(sign)) {
            parts.add(new Part('#', ""));
        } else if (sign != null && SIGNS.contains(sign)) {
            parts.add(new Part(sign.equals("?") ? '#' : sign.charAt(0), ""));
        } else if (found.group("unseen") == null) {
            for (String group : List.of("quoted", "escaped", "money", "sign")) {
                if (found.group(group) != null) {
                    parts.add(new Part('"', found.group(group)));
                }
            }
        }
    }

    private static boolean holds(String section, double number) {
        Matcher condition = CONDITION.matcher(section);
        if (!condition.find()) {
            return true;
        }
        int compared = Double.compare(number, Double.parseDouble(condition.group(2)));
        return switch (condition.group(1)) {
            case "<" -> compared < 0;
            case "<=" -> compared <= 0;
            case ">" -> compared > 0;
            case ">=" -> compared >= 0;
            case "=" -> compared == 0;
            default -> compared != 0;
        };
    }

    /** Whether it shows digits at all. */
    boolean hasDigits() {
        return parts.stream().anyMatch(Part::digit);
    }

    /** Whether it shows the number as it is, but for rounding and grouping; fractions and exponents are such. */
    boolean plain() {
        boolean fraction = parts.stream().anyMatch(part -> part.text.equals("/"));
        return fraction || (literals().isBlank() && percents() == 0 && thousands() == 0 && zeros() <= 1);
    }

    /** The text between, before and behind the digits. */
    String literals() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text));
        return text.toString();
    }

    int percents() {
        return (int) parts.stream().filter(part -> part.sign == '%').count();
    }

    /** How many times it divides by a thousand: commas behind the last digit. */
    int thousands() {
        int last = lastDigit();
        int count = 0;
        while (last + 1 + count < parts.size() && parts.get(last + 1 + count).sign == ',') {
            count++;
        }
        return last < 0 ? 0 : count;
    }

    /** Digits before the point that are shown even where they are zero. */
    int zeros() {
        return (int) parts.subList(0, point()).stream()
                .filter(part -> part.sign == '0')
                .count();
    }

    /** Digits behind the point. */
    int decimals() {
        return (int) parts.subList(point(), parts.size()).stream()
                .filter(Part::digit)
                .count();
    }

    /**
     * What is shown for a number.
     *
     * @param whole its digits before the point
     * @param fraction the point and the digits behind it, or nothing
     */
    String filled(String whole, String fraction) {
        StringBuilder text = new StringBuilder();
        int slots = (int) parts.subList(0, point()).stream().filter(Part::digit).count();
        String digits = "0".repeat(Math.max(0, zeros() - whole.length())) + whole;
        int next = 0;
        int behind = lastDigit();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.digit() && i < point()) {
                int take = Math.max(0, digits.length() - next - (slots - 1));
                text.append(digits, next, next + take);
                next += take;
                slots--;
            }
            text.append(part.sign == '%' ? "%" : i < point() || i > behind ? part.text : "");
            if (i == behind) {
                text.append(fraction);
            }
        }
        return text.toString();
    }

    private int point() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).sign == '.') {
                return i;
            }
        }
        return parts.size();
    }

    private int lastDigit() {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).digit()) {
                return i;
            }
        }
        return -1;
    }
}
