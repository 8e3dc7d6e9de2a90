package org.lifelane.application.plans;

import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.Fault;

/** The faults that the planning core names by the options of a command, named by the fields of a question. */
final class FieldFaults {
    private static final String OPTION = "--";
    private static final Map<String, String> OTHERWISE = Map.of("limit", "limit_s", "time-limit", "time_limit_s");

    private FieldFaults() {}

    static List<Fault> of(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Fault(field(fault.source()), fault.place(), fault.code(), fault.arguments()))
                .toList();
    }

    /** {@code --p 20} is {@code p 20}. */
    private static String field(String source) {
        if (!source.startsWith(OPTION)) {
            return source;
        }
        String[] words = source.substring(OPTION.length()).split(" ", 2);
        String name = OTHERWISE.getOrDefault(words[0], words[0].replace('-', '_'));
        return words.length > 1 ? name + " " + words[1] : name;
    }
}
