package org.lifelane.planning.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The vehicles of a station as its row lists them: names with {@code ;} between, or with whatever else people put there;
 * {@code pumper*2} for two of a kind.
 */
public final class VehicleList {
    private static final Pattern BETWEEN = Pattern.compile("[;,、/|\\r\\n]+");
    private static final Pattern COUNTED =
            Pattern.compile("(?<name>.+?)(?:\\s*[*×]|\\s+[xX])\\s*(?<count>\\d{1,2})\\s*[辆台]?"
                    + "|(?<named>.+?)\\s*\\(?(?<cars>\\d{1,2})\\s*[辆台]\\)?"
                    + "|(?<first>\\d{1,2})\\s*[*×辆台]\\s*(?<then>.+)");

    private VehicleList() {}

    /** So many vehicles of one name, 1 or more. */
    public record Some(String name, int count) {
        private static Some of(String written) {
            Matcher matcher = COUNTED.matcher(written);
            if (!matcher.matches()) {
                return new Some(written, 1);
            }
            String name = first(matcher, "name", "named", "then");
            int count = Integer.parseInt(first(matcher, "count", "cars", "first"));
            return count < 1 ? new Some(written, 1) : new Some(name.strip(), count);
        }

        private static String first(Matcher matcher, String... groups) {
            return Arrays.stream(groups)
                    .filter(group -> matcher.group(group) != null)
                    .map(matcher::group)
                    .findFirst()
                    .orElseThrow();
        }

        /** As a row lists it. */
        public String text() {
            return count == 1 ? name : name + "*" + count;
        }
    }

    /** What a text lists, in its order; full-width signs count as plain ones. */
    public static List<Some> of(String text) {
        List<Some> listed = new ArrayList<>();
        for (String part : BETWEEN.split(text.replace('；', ';').replace('，', ','))) {
            String written = Keys.of(part);
            if (!written.isEmpty()) {
                listed.add(Some.of(written));
            }
        }
        return listed;
    }

    /** The same with one name an engine. */
    static List<String> engines(String text) {
        return of(text).stream()
                .flatMap(some -> IntStream.range(0, some.count()).mapToObj(engine -> some.name()))
                .toList();
    }

    /** As rows list them. */
    public static String text(List<Some> vehicles) {
        return vehicles.stream().map(Some::text).collect(Collectors.joining(";"));
    }
}
