package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lifelane.application.imports.Reading.DEFAULTS;
import static org.lifelane.application.imports.Reading.shared;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.planning.geo.CoordinateReference;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

class OsmLayersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "porto.osm.pbf",
                "heidelberg.osm.pbf",
                "andorra.osm.pbf",
                "north-bayreuth.osm.gz",
                "baltimore.osm.pbf",
                "shanghai-center.osm.gz",
                "moscow.osm.gz",
                "shenzhen-longgang.osm.gz",
                "yingtan-guixi.osm.gz",
                "bayfront-singapore.osm.pbf"
            })
    void everyExtractFillsTheRoads(String name) {
        ReadResult read = LayerFiles.read(Layers.ROADS, shared("osm/" + name), DEFAULTS);
        assertThat(read.features())
                .hasSizeGreaterThan(100)
                .allMatch(road -> road.text("node_refs").isPresent());
        assertThat(read.features()).extracting(Feature::id).doesNotHaveDuplicates();
    }

    @Test
    void roadsComeWithTheirTurnRestrictionsAndBarriers() {
        ReadResult read = LayerFiles.read(Layers.ROADS, shared("osm/heidelberg.osm.pbf"), DEFAULTS);
        assertThat(read.turnRestrictions()).hasSizeGreaterThan(400);
        assertThat(read.roadNodes()).hasSizeGreaterThan(1000);
    }

    @Test
    void oneExtractFillsAllTheLayersThatItCan() {
        ReadOptions all = DEFAULTS.withAllBuildings(true);
        Map<LayerSchema, ReadResult> read = LayerFiles.readAll(shared("osm/baltimore.osm.pbf"), all);
        assertThat(rows(read, Layers.STATIONS)).hasSize(10);
        assertThat(rows(read, Layers.HIGH_RISES)).hasSizeGreaterThan(1500);
        assertThat(rows(read, Layers.ROADS)).hasSizeGreaterThan(3000);
        assertThat(rows(read, Layers.HYDRANTS)).hasSize(3);
    }

    private static List<Feature> rows(Map<LayerSchema, ReadResult> read, LayerSchema schema) {
        return Objects.requireNonNull(read.get(schema)).features();
    }

    @Test
    void openStreetMapIsNotShiftedInChina() {
        ReadOptions gcj02 = DEFAULTS.withCrs(CoordinateReference.named("gcj02").orElseThrow());
        Path file = shared("osm/yingtan-guixi.osm.gz");
        ReadResult shifted = LayerFiles.read(Layers.ROADS, file, gcj02);
        assertThat(shifted.features())
                .isEqualTo(LayerFiles.read(Layers.ROADS, file, DEFAULTS).features());
        assertThat(shifted.notices()).extracting(Notice::code).contains("osm.wgs84");
    }

    @Test
    void openStreetMapKnowsNoAdapters(@TempDir Path folder) {
        Path file = Reading.write(folder, "town.osm", "<osm version=\"0.6\"></osm>");
        assertThat(Reading.onlyFault(Layers.ADAPTERS, file).code()).isEqualTo("osm.no-layer");
    }

    @Test
    void anExternalEntityIsNotFetched(@TempDir Path folder) {
        Path secret = Reading.write(folder, "secret.txt", "Hauptstrasse");
        Path file = Reading.write(folder, "town.osm", """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE osm [<!ENTITY secret SYSTEM "%s">]>
                <osm version="0.6">
                  <node id="1" lat="30.6" lon="107.8"/><node id="2" lat="30.61" lon="107.8"/>
                  <way id="3"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="x"/>&secret;</way>
                </osm>
                """.formatted(secret.toUri()));
        List<Fault> faults = Reading.faults(Layers.ROADS, file, DEFAULTS);
        assertThat(faults.toString()).doesNotContain("Hauptstrasse");
    }

    @Test
    void entitiesThatGrowWithoutEndAreRefused(@TempDir Path folder) {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        String text = "<?xml version=\"1.0\"?><!DOCTYPE osm [" + entities
                + "]><osm version=\"0.6\"><node id=\"1\" lat=\"30.6\" lon=\"107.8\"><tag k=\"name\" v=\"&a29;\"/></node></osm>";
        Path file = Reading.write(folder, "town.osm", text, StandardCharsets.UTF_8);
        assertThat(Reading.faults(Layers.ROADS, file, DEFAULTS)).isNotEmpty();
    }
}
