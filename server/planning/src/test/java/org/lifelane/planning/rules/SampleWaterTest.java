package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lifelane.planning.rules.SampleDistrict.Planted;

/**
 * Every trouble planted in the sample's hydrants, adapters and fire water is found where it is felt, and none that is not
 * planted. Hydrants serve more buildings than the list names, so for them the rows that findings name are compared.
 */
class SampleWaterTest {
    private static final SampleDistrict SAMPLE = new SampleDistrict();

    /** Which rule finds a trouble. */
    private static final Map<String, List<String>> FOUND_BY = foundBy();

    private static Map<String, List<String>> foundBy() {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        rules.put("hyd-radius", List.of("high-rises no_hydrant"));
        rules.put("hyd-works", List.of("hydrants hydrant_failed"));
        rules.put("hyd-flow", List.of("hydrants hydrant_low_flow"));
        rules.put("hyd-pressure", List.of("hydrants hydrant_low_pressure"));
        rules.put("adapter-need", List.of("high-rises no_adapter"));
        rules.put("adapter-works", List.of("adapters adapter_failed"));
        rules.put("adapter-flow", List.of("adapters adapter_low_flow"));
        rules.put("water-status", List.of("high-rises water_failed"));
        rules.put("hyd-nopark", List.of());
        return rules;
    }

    @Test
    void everyPlantedTroubleIsFoundWhereItIsFeltAndNothingElseIs() {
        List<String> wrong = new ArrayList<>();
        FOUND_BY.forEach((rule, troubles) -> {
            Set<String> planted = new TreeSet<>();
            Set<String> found = breaches(rule);
            for (String trouble : troubles) {
                Set<String> felt = felt(trouble);
                rows(trouble).forEach(planted::add);
                long hits = felt.stream().filter(found::contains).count();
                System.out.printf("%-16s %-32s recall %d/%d%n", rule, trouble, hits, felt.size());
                felt.stream()
                        .filter(id -> !found.contains(id))
                        .forEach(id -> wrong.add(rule + " misses " + trouble + " at " + id));
                if (felt.isEmpty()) {
                    wrong.add(rule + ": nothing is planted as " + trouble);
                }
            }
            Set<String> named = named(rule);
            long right = named.stream().filter(planted::contains).count();
            System.out.printf("%-16s %-32s precision %d/%d rows named%n", rule, "", right, named.size());
            named.stream().filter(row -> !planted.contains(row)).forEach(row -> wrong.add(rule + " unplanted " + row));
        });
        assertThat(wrong).isEmpty();
    }

    /** What follows from where hydrants and towers stand was not planted; it is printed, so that it can be looked at. */
    @Test
    void whatFollowsFromPlacesIsPrinted() {
        for (String rule : List.of(
                "hyd-space",
                "hyd-kerb",
                "hyd-rescue-side",
                "adapter-dist",
                "flow-out-res",
                "flow-out-pub",
                "flow-in-res",
                "flow-in-pub")) {
            Map<Outcome, Long> results = SAMPLE.findings().values().stream()
                    .flatMap(List::stream)
                    .filter(finding -> finding.rule().id().equals(rule))
                    .collect(Collectors.groupingBy(Finding::outcome, Collectors.counting()));
            System.out.printf("%-16s %s%n", rule, results);
            assertThat(results).isNotEmpty();
        }
    }

    private static Set<String> breaches(String rule) {
        return SAMPLE.findings().entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(finding -> finding.rule().id().equals(rule)
                                && finding.outcome().compareTo(Outcome.UNKNOWN) > 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rows that a rule's breaches name; the building where they name none. */
    private static Set<String> named(String rule) {
        return SAMPLE.findings().values().stream()
                .flatMap(List::stream)
                .filter(finding ->
                        finding.rule().id().equals(rule) && finding.outcome().compareTo(Outcome.UNKNOWN) > 0)
                .flatMap(finding -> finding.features().isEmpty()
                        ? Stream.of("high-rises/" + finding.buildingId())
                        : finding.features().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> rows(String trouble) {
        return planted(trouble).map(Planted::row);
    }

    private static Set<String> felt(String trouble) {
        return planted(trouble)
                .flatMap(planted ->
                        planted.layer().equals("high-rises") ? Stream.of(planted.id()) : planted.related().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Planted> planted(String trouble) {
        return SAMPLE.planted().stream().filter(planted -> trouble.equals(planted.layer() + " " + planted.trouble()));
    }
}
