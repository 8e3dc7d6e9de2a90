package org.lifelane.application.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.application.imports.LayerFiles;
import org.lifelane.application.imports.ReadOptions;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;

/** What tables from other programs hold that says something else than it seems to. */
class TablesOfOtherProgramsTest {
    @TempDir
    private Path folder = Path.of("");

    /** QGIS and GDAL write a day that is not known as zeros; others leave it blank. */
    @Test
    void aDayOfZerosIsNoDay() throws IOException {
        Path hazards = points("H1", "H2", "H3");
        days(hazards, "20240229", "00000000", "        ");
        List<Feature> read =
                LayerFiles.read(Layers.HAZARDS, hazards, ReadOptions.defaults()).features();
        assertThat(read.get(0).text("found_on")).contains("2024-02-29");
        assertThat(read.get(1).text("found_on")).isEmpty();
        assertThat(read.get(2).text("found_on")).isEmpty();
    }

    @Test
    void aDayThatNoMonthHasIsRefusedAndNotMovedIntoTheNext() throws IOException {
        Path hazards = points("H1", "H2");
        days(hazards, "20230229", "20241301");
        assertThat(faults(hazards))
                .extracting(Fault::place, fault -> fault.arguments().get(1))
                .containsExactly(tuple("1", "20230229"), tuple("2", "20241301"));
    }

    private Path points(String... ids) throws IOException {
        int size = 100 + 28 * ids.length;
        ByteBuffer bytes = ByteBuffer.allocate(size);
        bytes.putInt(9994).position(24);
        bytes.putInt(size / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(1);
        bytes.position(100);
        for (int i = 0; i < ids.length; i++) {
            bytes.order(ByteOrder.BIG_ENDIAN).putInt(i + 1).putInt(10);
            bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(1).putDouble(107.8).putDouble(30.67);
        }
        try (DBFWriter writer = new DBFWriter(Files.newOutputStream(folder.resolve("h.dbf")), StandardCharsets.UTF_8)) {
            writer.setFields(new DBFField[] {
                new DBFField("id", DBFDataType.CHARACTER, 10), new DBFField("found_on", DBFDataType.DATE)
            });
            for (String id : ids) {
                writer.addRecord(new Object[] {id, null});
            }
        }
        return Files.write(folder.resolve("h.shp"), bytes.array());
    }

    /** Writes the days as they stand in the file, for no writer of ours makes such. */
    private static void days(Path shp, String... days) throws IOException {
        Path dbf = shp.resolveSibling("h.dbf");
        byte[] table = Files.readAllBytes(dbf);
        ByteBuffer header = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < days.length; row++) {
            int at = header.getShort(8) + row * header.getShort(10) + 1 + 10;
            System.arraycopy(days[row].getBytes(StandardCharsets.US_ASCII), 0, table, at, 8);
        }
        Files.write(dbf, table);
    }

    private static List<Fault> faults(Path hazards) {
        FaultyInputException refused = catchThrowableOfType(
                FaultyInputException.class, () -> LayerFiles.read(Layers.HAZARDS, hazards, ReadOptions.defaults()));
        assertThat(refused).as("%s is refused", hazards).isNotNull();
        return refused.faults();
    }

    /** Two widths by one name: most readers take the last without a word. */
    @Test
    void aPropertyThatStandsTwiceIsRefusedByName() throws IOException {
        Path lanes = Files.writeString(folder.resolve("lanes.geojson"), """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"id": "L1", "width_m": 6, "width_m": 2.4}, "geometry":
                {"type": "LineString", "coordinates": [[107.8, 30.67], [107.801, 30.67]]}},
                {"type": "Feature", "properties": {"id": "L2", "width_m": 6, "blocked": true, "blocked": null},
                "geometry": {"type": "LineString", "coordinates": [[107.8, 30.67], [107.801, 30.67]]}}]}
                """);
        FaultyInputException refused = catchThrowableOfType(
                FaultyInputException.class, () -> LayerFiles.read(Layers.FIRE_LANES, lanes, ReadOptions.defaults()));
        assertThat(refused.faults())
                .extracting(new FaultTexts(Locale.ENGLISH)::text)
                .containsExactly(
                        "the properties say width_m twice, and one of the values is wrong; keep one",
                        "the properties say blocked twice, and one of the values is wrong; keep one");
    }
}
