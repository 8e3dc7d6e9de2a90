package org.lifelane.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every trouble planted in the sample's sites, façades and towers is found where it is felt, and nothing else is. */
class SamplePeopleTest {
    private static final SampleDistrict SAMPLE = new SampleDistrict();

    /** Which rule finds a trouble. */
    private static final Map<String, List<String>> FOUND_BY = foundBy();

    private static Map<String, List<String>> foundBy() {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        rules.put("site-size", List.of("rescue-sites site_too_small"));
        rules.put(
                "site-side",
                List.of("rescue-sites site_too_short", "rescue-sites site_too_small", "high-rises no_rescue_site"));
        rules.put(
                "site-side-m",
                List.of("rescue-sites site_too_short", "rescue-sites site_too_small", "high-rises no_rescue_site"));
        rules.put("site-offset", List.of("rescue-sites site_too_near", "rescue-sites site_too_far"));
        rules.put("site-slope", List.of("rescue-sites site_too_steep"));
        rules.put("site-load", List.of("rescue-sites site_weak_load"));
        rules.put("site-marked", List.of("rescue-sites site_unmarked"));
        rules.put("site-podium", List.of("high-rises podium_too_deep"));
        rules.put(
                "site-clear",
                List.of("obstacles tree_before_face", "obstacles power_line_before_face", "obstacles parking_in_site"));
        rules.put("lift-need", List.of("high-rises no_fire_lift"));
        rules.put("window-net", List.of("obstacles window_nets", "obstacles billboard_on_face"));
        rules.put("canopy", List.of("obstacles combustible_canopy"));
        rules.put("site-gap", List.of());
        rules.put("site-link", List.of());
        return rules;
    }

    @Test
    void everyPlantedTroubleIsFoundWhereItIsFeltAndNothingElseIs() {
        List<String> wrong = new ArrayList<>();
        FOUND_BY.forEach((rule, troubles) -> {
            Set<String> all = new TreeSet<>();
            Set<String> found = SAMPLE.breaches(rule);
            for (String trouble : troubles) {
                Set<String> felt = SAMPLE.felt(trouble);
                all.addAll(felt);
                long hits = felt.stream().filter(found::contains).count();
                System.out.printf("%-16s %-32s recall %d/%d%n", rule, trouble, hits, felt.size());
                if (hits < felt.size() || felt.isEmpty()) {
                    felt.removeAll(found);
                    wrong.add(rule + " misses of " + trouble + ": " + felt);
                }
            }
            long right = found.stream().filter(all::contains).count();
            System.out.printf("%-16s %-32s precision %d/%d%n", rule, "", right, found.size());
            found.stream().filter(id -> !all.contains(id)).forEach(id -> wrong.add(rule + " unplanted at " + id));
        });
        assertThat(wrong).isEmpty();
    }

    /** The building that a rescue site names. */
    private static String served(String site) {
        return SAMPLE.rows("rescue-sites").stream()
                .filter(row -> row.id().equals(site))
                .flatMap(row -> row.text("building_id").stream())
                .findFirst()
                .orElseThrow();
    }

    /** Every fact left unknown makes its rule unknown where nothing worse is known, and no other fact does. */
    @Test
    void everyFactLeftUnknownIsNamedAndNothingElseIs() {
        Map<String, String> judgedBy = Map.of(
                "rescue-sites slope_pct", "site-slope",
                "rescue-sites load_t", "site-load",
                "rescue-sites marked", "site-marked",
                "high-rises podium_depth_m", "site-podium",
                "high-rises fire_lift", "lift-need");
        Set<String> planted = SAMPLE.planted().stream()
                .filter(each -> each.trouble().startsWith("unknown:"))
                .map(each -> each.row() + "." + each.trouble().substring("unknown:".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        planted.addAll(SAMPLE.waysIn());
        List<String> wrong = new ArrayList<>();
        Map<String, int[]> counts = new TreeMap<>();
        for (SampleDistrict.Planted each : SAMPLE.planted()) {
            String attribute = each.trouble().replace("unknown:", "");
            String rule = judgedBy.get(each.layer() + " " + attribute);
            if (each.trouble().startsWith("unknown:") && rule != null) {
                String building = each.layer().equals("high-rises") ? each.id() : served(each.id());
                boolean named = SAMPLE.finding(building, rule)
                        .filter(finding -> finding.missing().stream()
                                .anyMatch(fact -> fact.text().equals(each.row() + "." + attribute)))
                        .isPresent();
                boolean outranked = SAMPLE.breaches(rule).contains(building);
                boolean tooLow = rule.equals("lift-need")
                        && SAMPLE.finding(building, rule).isEmpty()
                        && Objects.requireNonNull(SAMPLE.cases().get(building))
                                        .building()
                                        .heightM()
                                        .orElseThrow()
                                <= 33;
                int[] count = counts.computeIfAbsent(each.layer() + " " + attribute, key -> new int[2]);
                count[0] += named ? 1 : 0;
                count[1] += outranked || tooLow ? 0 : 1;
                if (!named && !outranked && !tooLow) {
                    wrong.add(rule + " misses " + each.row() + "." + attribute);
                }
            }
        }
        counts.forEach((fact, count) -> System.out.printf("unknown %-32s recall %d/%d%n", fact, count[0], count[1]));
        Set<String> named = new TreeSet<>();
        SAMPLE.findings().values().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.rule().failure() == Failure.PEOPLE)
                .forEach(finding -> finding.missing().forEach(fact -> named.add(fact.text())));
        named.removeIf(SAMPLE.unclassed()::contains);
        System.out.printf(
                "unknown %-32s precision %d/%d%n",
                "", named.stream().filter(planted::contains).count(), named.size());
        named.removeAll(planted);
        named.forEach(fact -> wrong.add("unplanted " + fact));
        assertThat(wrong).isEmpty();
    }

    /** What the aerial engines can do follows from where things stand and is planted nowhere: reckoned again, in short. */
    @Test
    void whatAerialEnginesCanDoFollowsFromHeightsAndSites() {
        Map<String, Map<Outcome, Integer>> outcomes = new TreeMap<>();
        SAMPLE.findings()
                .forEach((id, findings) -> findings.stream()
                        .filter(finding -> finding.rule().id().contains("aerial"))
                        .forEach(finding -> outcomes.computeIfAbsent(
                                        finding.rule().id(), key -> new TreeMap<>())
                                .merge(finding.outcome(), 1, Integer::sum)));
        System.out.println(outcomes);
        SAMPLE.cases().forEach((id, each) -> {
            double height = each.building().heightM().orElseThrow();
            assertThat(SAMPLE.breaches("beyond-aerial").contains(id)).as(id).isEqualTo(height > 54);
        });
        Set<String> troubled = new TreeSet<>();
        Set.of("site_too_small", "site_too_steep", "site_weak_load", "site_too_far", "site_too_short")
                .forEach(trouble -> troubled.addAll(SAMPLE.felt("rescue-sites " + trouble)));
        assertThat(troubled).containsAll(SAMPLE.breaches("aerial-stand"));
    }

    @Test
    void aTowerKnownAsAPointIsUnknownWhereAnOutlineIsNeeded() {
        Set<String> points = SAMPLE.planted().stream()
                .filter(planted -> planted.trouble().equals("unknown:footprint"))
                .map(SampleDistrict.Planted::id)
                .collect(Collectors.toSet());
        assertThat(points).isNotEmpty();
        for (String id : points) {
            assertThat(SAMPLE.finding(id, "site-side").orElseThrow().outcome())
                    .as(id)
                    .isIn(Outcome.UNKNOWN, Outcome.GAP);
            assertThat(SAMPLE.finding(id, "site-side").orElseThrow().outcome() == Outcome.GAP)
                    .as(id)
                    .isEqualTo(SAMPLE.felt("high-rises no_rescue_site").contains(id));
        }
    }
}
