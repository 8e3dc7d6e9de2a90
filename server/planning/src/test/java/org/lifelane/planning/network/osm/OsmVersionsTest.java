package org.lifelane.planning.network.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.openstreetmap.osmosis.osmbinary.Fileformat;
import org.openstreetmap.osmosis.osmbinary.Osmformat;

/** Of several versions of an object the newest counts, and what was deleted is not there, in every form of file. */
class OsmVersionsTest {
    private static final String NODES =
            "<node id='1' lat='30.67' lon='107.80'/><node id='2' lat='30.67' lon='107.81'/>";
    private static final String ROAD = "<nd ref='1'/><nd ref='2'/><tag k='highway' v='%s'/></way>";

    @TempDir
    Path folder;

    private OsmExtract xml(String objects) throws IOException {
        Path file = Files.writeString(folder.resolve("a.osm"), "<osm version='0.6'>" + NODES + objects + "</osm>");
        return OsmFile.read(file, OsmSelection.network());
    }

    private static List<String> classes(OsmExtract extract) {
        return extract.layer(Layers.ROADS).stream()
                .map(road -> road.text("highway").orElse(""))
                .toList();
    }

    private static String way(String attributes, String highway) {
        return "<way id='10' " + attributes + ">" + ROAD.formatted(highway);
    }

    @ParameterizedTest
    @CsvSource({
        "version='1', version='2', tertiary",
        "version='2', version='1', service",
        "version='1', version='2' visible='false', ''",
        "version='2' visible='false', version='1', ''",
        "version='3', version='3' action='delete', ''",
        "version='2', version='2', service",
        "'', '', service"
    })
    void theNewestVersionCountsInWhateverOrder(String first, String second, String highway) throws IOException {
        OsmExtract extract = xml(way(first, "service") + way(second, "tertiary"));
        assertThat(classes(extract)).isEqualTo(highway.isEmpty() ? List.of() : List.of(highway));
    }

    @Test
    void aPackedFileIsReadAlike() throws IOException {
        Path file = folder.resolve("a.osm.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(("<osm version='0.6'>" + NODES + way("version='1'", "service")
                            + way("version='2' visible='false'", "service") + "</osm>")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        OsmExtract extract = OsmFile.read(file, OsmSelection.network());
        assertThat(extract.layer(Layers.ROADS)).isEmpty();
        assertThat(extract.notes()).extracting(note -> note.code()).contains("osm.deleted", "osm.outdated");
    }

    @Test
    void aDeletedBarrierStandsNoMoreAndADeletedNodeCutsItsWay() throws IOException {
        String barrier = "<node id='3' lat='30.67' lon='107.82' version='%d' %s><tag k='barrier' v='bollard'/></node>";
        String through = "<way id='11'><nd ref='1'/><nd ref='2'/><nd ref='3'/><tag k='highway' v='service'/></way>";
        OsmExtract there = xml(barrier.formatted(1, "") + through);
        assertThat(there.layer(Layers.ROAD_NODES)).hasSize(1);
        OsmExtract gone = xml(barrier.formatted(1, "") + barrier.formatted(2, "visible='false'") + through);
        assertThat(gone.layer(Layers.ROAD_NODES)).isEmpty();
        assertThat(gone.layer(Layers.ROADS))
                .extracting(road -> road.text("node_refs").orElse(""))
                .containsExactly("1 2");
    }

    @Test
    void aFenceThatWasTakenAwayCrossesNoRoad() throws IOException {
        String fence = "<way id='12' version='%d'><nd ref='2'/><nd ref='4'/><tag k='%s' v='fence'/></way>";
        String far = "<node id='4' lat='30.68' lon='107.81'/>" + way("version='1'", "service");
        assertThat(xml(far + fence.formatted(1, "barrier")).layer(Layers.ROAD_NODES))
                .extracting(node -> node.text("crossed_by").orElse(""))
                .containsExactly("way/12");
        assertThat(xml(far + fence.formatted(1, "barrier") + fence.formatted(2, "was:barrier"))
                        .layer(Layers.ROAD_NODES))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOlderRelationIsToldOnceHoweverOftenItsFileIsRead(boolean areas) throws IOException {
        String relation = "<relation id='7' version='%d'><tag k='type' v='route'/></relation>";
        Path file = Files.writeString(
                folder.resolve("a.osm"),
                "<osm version='0.6'>" + NODES + relation.formatted(1) + relation.formatted(2) + "</osm>");
        OsmExtract extract = OsmFile.read(file, areas ? OsmSelection.everything() : OsmSelection.network());
        assertThat(extract.notes())
                .extracting(note -> note.code(), note -> note.arguments())
                .containsExactly(tuple("osm.outdated", List.of(1, "relation/7")));
    }

    @Test
    void objectsThatWereNeverUploadedAreReadButForTheDeletedOnes() throws IOException {
        OsmExtract extract = xml("<node id='-3' lat='30.67' lon='107.82' action='modify'/>"
                + "<way id='-10' action='modify'><nd ref='2'/><nd ref='-3'/><tag k='highway' v='service'/></way>"
                + "<way id='-11' action='delete'><nd ref='1'/><nd ref='2'/><tag k='highway' v='service'/></way>");
        assertThat(extract.layer(Layers.ROADS)).extracting(Feature::id).containsExactly("way/9000000000000010");
        assertThat(extract.notes()).extracting(note -> note.code()).contains("osm.negative");
    }

    @ParameterizedTest
    @CsvSource({
        "<osmChange version='0.6'><delete><way id='1'/></delete></osmChange>, osm.file.changes",
        "<osm><action type='delete'><old><way id='1'/></old></action></osm>, osm.file.changes",
        "<osm><remark>runtime error: Query timed out</remark></osm>, osm.file.incomplete"
    })
    void whatIsNoWholeMapIsRefused(String text, String code) throws IOException {
        Path file = Files.writeString(folder.resolve("a.osm"), text);
        FaultyInputException refused =
                catchThrowableOfType(FaultyInputException.class, () -> OsmFile.read(file, OsmSelection.network()));
        assertThat(refused.faults().get(0).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void aBinaryHistoryIsReadAlike(boolean visible, int roads) throws IOException {
        Path file = folder.resolve("a.osh.pbf");
        try (OutputStream out = Files.newOutputStream(file)) {
            block(
                    out,
                    "OSMHeader",
                    Osmformat.HeaderBlock.newBuilder()
                            .addRequiredFeatures("OsmSchema-V0.6")
                            .addRequiredFeatures("DenseNodes")
                            .addRequiredFeatures("HistoricalInformation")
                            .build());
            block(out, "OSMData", history(visible));
        }
        OsmExtract extract = OsmFile.read(file, OsmSelection.network());
        assertThat(extract.layer(Layers.ROADS)).hasSize(roads);
        extract.layer(Layers.ROADS)
                .forEach(road -> assertThat(road.number("max_height_m")).hasValue(3));
    }

    /** Two nodes, and a road whose second version has a sign. */
    private static Osmformat.PrimitiveBlock history(boolean visible) {
        Osmformat.StringTable.Builder strings = Osmformat.StringTable.newBuilder();
        List.of("", "highway", "service", "maxheight", "3")
                .forEach(word -> strings.addS(ByteString.copyFromUtf8(word)));
        Osmformat.DenseNodes nodes = Osmformat.DenseNodes.newBuilder()
                .addAllId(List.of(1L, 1L))
                .addAllLat(List.of(306_700_000L, 0L))
                .addAllLon(List.of(1_078_000_000L, 10_000L))
                .build();
        Osmformat.PrimitiveGroup.Builder group =
                Osmformat.PrimitiveGroup.newBuilder().setDense(nodes);
        group.addWays(way(1, true).addAllKeys(List.of(1)).addAllVals(List.of(2)));
        group.addWays(way(2, visible).addAllKeys(List.of(1, 3)).addAllVals(List.of(2, 4)));
        return Osmformat.PrimitiveBlock.newBuilder()
                .setStringtable(strings)
                .addPrimitivegroup(group)
                .build();
    }

    private static Osmformat.Way.Builder way(int version, boolean visible) {
        return Osmformat.Way.newBuilder()
                .setId(10)
                .addAllRefs(List.of(1L, 1L))
                .setInfo(Osmformat.Info.newBuilder().setVersion(version).setVisible(visible));
    }

    private static void block(OutputStream out, String type, MessageLite content) throws IOException {
        ByteString blob = Fileformat.Blob.newBuilder()
                .setRaw(content.toByteString())
                .build()
                .toByteString();
        byte[] header = Fileformat.BlobHeader.newBuilder()
                .setType(type)
                .setDatasize(blob.size())
                .build()
                .toByteArray();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(header.length);
        data.write(header);
        blob.writeTo(data);
        out.write(bytes.toByteArray());
    }
}
