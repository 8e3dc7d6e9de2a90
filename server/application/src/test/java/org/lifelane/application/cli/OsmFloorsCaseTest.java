package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lifelane.application.testing.SharedCases.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.DatabaseSettings;
import org.lifelane.application.store.LayerStore;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;

/** Floors and heights as mappers write them, imported by a command. */
class OsmFloorsCaseTest {
    @TempDir
    private Path folder = Path.of("");

    private String notes = "";
    private final Map<String, Feature> rows = new LinkedHashMap<>();

    @BeforeEach
    void load() {
        CommandRun run =
                CommandRun.of("import", "high-rises", file("floors/b.osm"), "--data-dir", folder.resolve("data"));
        assertThat(run.code()).as(run.err()).isZero();
        notes = run.err();
        try (Database database = Database.open(DatabaseSettings.embedded(folder.resolve("data")))) {
            new LayerStore(database)
                    .rows(Layers.HIGH_RISES)
                    .forEach(row -> rows.put(row.text("name").orElseThrow(), row));
        }
    }

    @Test
    void whatSaysANumberIsThatNumber() {
        Map<String, Double> floors = Map.of(
                "building:levels=8", 8.0,
                "building:levels=30层", 30.0,
                "building:levels=30F", 30.0,
                "building:levels=３０", 30.0,
                "building:levels=12,5", 12.5,
                "building:levels=~20", 20.0,
                "building:levels=约20", 20.0,
                "levels=33", 33.0);
        floors.forEach((name, number) ->
                assertThat(row(name).number("floors")).as(name).hasValue(number));
        for (String name : List.of("est_height=80", "building:height=80", "height=~80")) {
            assertThat(row(name).number("height_m")).as(name).hasValue(80);
        }
    }

    private Feature row(String name) {
        return Objects.requireNonNull(rows.get(name), name);
    }

    @Test
    void whatMayBeTwoIsTakenAsUnknownAndNamed() {
        for (String levels : List.of("18;20", "16 (17)", "30+1", "2-32", "1000")) {
            assertThat(row("building:levels=" + levels).number("floors")).isEmpty();
            assertThat(notes).contains(levels);
        }
        for (String height : List.of("100;30", "80-100", "3000")) {
            assertThat(row("height=" + height).number("height_m")).isEmpty();
            assertThat(notes).contains(height);
        }
    }

    @Test
    void whatIsLeftOutIsCountedWithTheReason() {
        assertThat(rows).doesNotContainKeys("height=24", "building:levels=7 roof:levels=2");
        assertThat(notes)
                .contains("2 buildings are lower than a high-rise and were left out (way/17, way/25)")
                .contains("1 parts of buildings are as high as a high-rise");
    }
}
