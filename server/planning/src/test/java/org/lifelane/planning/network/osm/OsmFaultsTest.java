package org.lifelane.planning.network.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

class OsmFaultsTest {
    private static final String ONE_NODE = "<osm version='0.6'><node id='1' lat='30.6' lon='107.8'/></osm>";

    @TempDir
    Path folder;

    @Test
    void aMissingFileSaysSo() {
        assertThat(fault(folder.resolve("none.osm")).code()).isEqualTo("file.absent");
    }

    @Test
    void anEmptyFileSaysSo() throws IOException {
        assertThat(fault(file("a.osm", "")).code()).isEqualTo("osm.file.empty");
    }

    @Test
    void aGzThatIsNoGzipSaysSo() throws IOException {
        assertThat(fault(file("a.osm.gz", ONE_NODE)).code()).isEqualTo("osm.file.not-gzip");
    }

    @Test
    void aPbfThatIsNoneSaysSo() throws IOException {
        assertThat(fault(file("a.osm.pbf", "<html>Not found</html>")).code()).isEqualTo("osm.file.not-pbf");
    }

    @Test
    void anotherXmlIsNoOsm() throws IOException {
        assertThat(fault(file("a.osm", "<html><body>Not found</body></html>")).code())
                .isEqualTo("osm.file.not-osm");
        assertThat(fault(file("b.osm", "id,lon,lat\n")).code()).isEqualTo("osm.file.not-osm");
    }

    @Test
    void aDocumentTypeIsRefusedSoThatNoEntityIsEverResolved() throws IOException {
        String withEntity = "<!DOCTYPE osm [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + ONE_NODE;
        assertThat(fault(file("a.osm", withEntity)).code()).isEqualTo("osm.file.not-osm");
    }

    @Test
    void xmlCutShortSaysSoWithItsLine() throws IOException {
        Fault fault = fault(file("a.osm", "<osm>\n<node id='1' lat='30.6' lon='107.8'/>\n<way id='2'>\n<nd ref='1'/>"));
        assertThat(fault.code()).isEqualTo("osm.file.truncated");
        assertThat(fault.place()).isEqualTo("4");
    }

    @Test
    void aGzipCutShortSaysSo() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(ONE_NODE.getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        Path cut = Files.write(folder.resolve("a.osm.gz"), Arrays.copyOf(whole, whole.length - 20));
        assertThat(fault(cut).code()).isEqualTo("osm.file.truncated");
    }

    @Test
    void aPbfCutShortAnywhereSaysSo() throws IOException {
        Path whole = OsmExtractsTest.FOLDER.resolve("bayfront-singapore.osm.pbf");
        Assumptions.assumeTrue(Files.exists(whole), "no real extracts here");
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : new int[] {bytes.length - 1, bytes.length / 2, 200}) {
            Path cut = Files.write(folder.resolve("cut.osm.pbf"), Arrays.copyOf(bytes, length));
            assertThat(fault(cut).code()).as("first %d bytes", length).isEqualTo("osm.file.truncated");
        }
        Path tail = Files.write(folder.resolve("tail.osm.pbf"), Arrays.copyOf(bytes, bytes.length + 2));
        assertThat(fault(tail).code()).isEqualTo("osm.file.truncated");
    }

    @Test
    void aPbfWithDamagedContentSaysSo() throws IOException {
        Path whole = OsmExtractsTest.FOLDER.resolve("bayfront-singapore.osm.pbf");
        Assumptions.assumeTrue(Files.exists(whole), "no real extracts here");
        byte[] bytes = Files.readAllBytes(whole);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 100, (byte) 0x55);
        assertThat(fault(Files.write(folder.resolve("a.osm.pbf"), bytes)).code())
                .isEqualTo("osm.file.faulty");
    }

    @Test
    void aNodeOffTheEarthIsNamed() throws IOException {
        Fault fault = fault(file("a.osm", "<osm><node id='7' lat='107.8' lon='30.6'/></osm>"));
        assertThat(fault.code()).isEqualTo("osm.node.off-earth");
        assertThat(fault.place()).isEqualTo("node/7");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Fault fault(Path file) {
        FaultyInputException refused =
                catchThrowableOfType(FaultyInputException.class, () -> OsmFile.read(file, OsmSelection.network()));
        assertThat(refused).as("refusal of %s", file.getFileName()).isNotNull();
        return refused.faults().get(0);
    }
}
