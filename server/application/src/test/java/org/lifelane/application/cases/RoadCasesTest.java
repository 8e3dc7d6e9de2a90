package org.lifelane.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lifelane.application.cases.RoadCase.Way.COUNTED;
import static org.lifelane.application.cases.RoadCase.Way.NONE;
import static org.lifelane.application.cases.RoadCase.Way.OPEN;
import static org.lifelane.application.cases.RoadCase.Way.SHUT;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.application.cases.RoadCase.Way;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.store.LayerStore;
import org.lifelane.application.testing.TestDatabases;

/** What real files say of a road is limit, ban or count, on files and on both databases alike. */
@EnabledIf("org.lifelane.application.cases.SmallCases#areThere")
class RoadCasesTest {
    /** Shut before any of these cases was met, and rightly so. */
    private static final Map<String, Set<String>> SHUT_BY_PLAIN_RULES = Map.of(
            "signs",
            Set.of(
                    "way-h-3.2m",
                    "way-h-signed3.0",
                    "way-w-physical2.3",
                    "way-t-20st",
                    "way-t-44000lbs",
                    "way-t-cond",
                    "node-hr-3.0",
                    "node-wr-2.0",
                    "node-gate-h3.0",
                    "node-gate-maxwidthphys2",
                    "node-entrance-w2"),
            "access",
            Set.of(
                    "acc-no",
                    "mv-no",
                    "mv-no+cond-yes",
                    "ow--1",
                    "ow-yes+emerg-1",
                    "footway+emergency",
                    "footway+emerg-designated+w4",
                    "path+mv-yes",
                    "constr",
                    "chain"),
            "turns",
            Set.of(
                    "no_left",
                    "no_left-except-psv",
                    "hgv-only",
                    "upper",
                    "members-reversed",
                    "no_entry-2from",
                    "no_exit-2to",
                    "only_straight",
                    "no_left-rev-from",
                    "only_straight-rev-from",
                    "from-unsplit"),
            "oneway-words",
            Set.of("ow[-1]", "ow[reverse]", "class[steps]", "class[footway]"),
            "oneway-words-against",
            Set.of("ow[yes]", "ow[1]", "ow[单行]", "ow[是]", "ow[true]", "class[steps]", "class[footway]"));

    /** Passed and counted, or without a road, before. */
    private static final Map<String, Way> ELSE =
            Map.of("way-h-below_default", COUNTED, "proposed", NONE, "ow[reversible]", COUNTED);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"signs", "access", "turns", "oneway-words", "oneway-words-against"})
    void everyTargetIsReachedAsItsSignsSay(String name) {
        Map<String, Way> ways = SmallCases.roads(name).onFiles();
        SoftAssertions softly = new SoftAssertions();
        Set<String> listed = new LinkedHashSet<>();
        for (CSVRecord row : SmallCases.expected(name)) {
            listed.add(row.get("target"));
            Way way = ways.get(row.get("target"));
            String wanted = row.get("want");
            softly.assertThat(way).as(row.get("target")).isIn((Object[]) allowed(wanted));
        }
        ways.forEach((target, way) -> {
            if (!listed.contains(target)) {
                boolean shut =
                        Objects.requireNonNull(SHUT_BY_PLAIN_RULES.get(name)).contains(target);
                softly.assertThat(way).as(target).isEqualTo(shut ? SHUT : ELSE.getOrDefault(target, OPEN));
            }
        });
        softly.assertThat(ways.keySet()).containsAll(listed);
        softly.assertAll();
    }

    private static Way[] allowed(String wanted) {
        return switch (wanted) {
            case "shut" -> new Way[] {SHUT};
            case "open" -> new Way[] {OPEN};
            case "counted" -> new Way[] {COUNTED, SHUT};
            default -> throw new IllegalArgumentException(wanted);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "signs, H2GIS",
        "signs, POSTGIS",
        "access, H2GIS",
        "access, POSTGIS",
        "turns, H2GIS",
        "turns, POSTGIS",
        "oneway-words, H2GIS",
        "oneway-words, POSTGIS",
        "oneway-words-against, H2GIS",
        "oneway-words-against, POSTGIS",
        "deleted, H2GIS",
        "deleted, POSTGIS",
        "gate, H2GIS",
        "gate, POSTGIS"
    })
    void aDatabaseGivesWhatItsFileGives(String name, Dialect dialect) {
        RoadCase roads = SmallCases.roads(name);
        try (Database database = Database.open(TestDatabases.fresh(dialect, folder))) {
            assertThat(roads.onDatabase(new LayerStore(database))).isEqualTo(roads.onFiles());
        }
    }

    @Test
    void deletedObjectsAreNotThereAndTheNewestVersionCounts() {
        assertThat(SmallCases.roads("deleted").onFiles())
                .containsEntry("plain", OPEN)
                .containsEntry("action-delete", NONE)
                .containsEntry("visible-false", NONE)
                .containsEntry("node-deleted", NONE)
                .containsEntry("history-v2-h3", SHUT)
                .containsEntry("big-ids", OPEN)
                .containsEntry("dup-node", OPEN)
                .containsEntry("plain3", OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gate-width-2.0", "lift-height-3.0", "gate-maxwidth-2.0", "bollard-maxwidth3", "entrance-width2"
            })
    void anOpeningThatIsTooSmallIsShut(String target) {
        assertThat(SmallCases.roads("gate").onFiles()).containsEntry(target, SHUT);
    }

    @Test
    void geofabriksClassesAndOnewaysAreRead() {
        RoadCase cut = new RoadCase(
                SmallCases.file("geofabrik/gis_osm_roads_free_1.shp"),
                SmallCases.file("geofabrik/stations.geojson"),
                SmallCases.file("geofabrik/targets.geojson"));
        assertThat(cut.onFiles())
                .as("branch B is a tunnel, which nothing on the ground takes")
                .isEqualTo(Map.of("B", NONE, "F", OPEN, "T", SHUT));
        try (Database database = Database.open(TestDatabases.fresh(Dialect.H2GIS, folder))) {
            assertThat(cut.onDatabase(new LayerStore(database))).isEqualTo(cut.onFiles());
        }
    }

    @Test
    void theSignsOfWaysInOtherTagsAreReadAsInTheirOwnFile() {
        RoadCase table = new RoadCase(
                SmallCases.file("other-tags/r.gpkg"),
                SmallCases.file("signs/stations.geojson"),
                SmallCases.file("signs/targets.geojson"));
        Map<String, Way> file = SmallCases.roads("signs").onFiles();
        Map<String, Way> read = table.onFiles();
        file.keySet().removeIf(target -> target.startsWith("node-"));
        read.keySet().removeIf(target -> target.startsWith("node-"));
        assertThat(read).isEqualTo(file);
    }
}
