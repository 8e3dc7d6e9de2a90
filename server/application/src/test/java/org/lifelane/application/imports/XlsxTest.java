package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lifelane.application.imports.Reading.DEFAULTS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;

class XlsxTest {
    @TempDir
    private Path folder = Path.of("");

    private Path workbook(Consumer<Workbook> filling) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "Lifelane", "1.0")) {
            filling.accept(workbook);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i].getClass().getSimpleName()) {
                case "Double" -> sheet.value(row, i, (Double) cells[i]);
                case "Boolean" -> sheet.value(row, i, (Boolean) cells[i]);
                default -> sheet.value(row, i, cells[i].toString());
            }
        }
    }

    @Test
    void aChineseTableUnderATitleIsRead() throws IOException {
        Path file = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("高层建筑");
            row(sheet, 0, "梁平区高层建筑台账");
            row(sheet, 1, "编号", "建筑名称", "经度", "纬度", "用途", "建筑高度(m)", "消防电梯", "备注");
            row(sheet, 2, "A1", "名豪3号楼", 107.8, 30.67, "住宅", 99.5, "有", "临街");
            row(sheet, 4, "A2", "政务大楼", "107.81", "30.68", "公建", "48 米", "无", "");
        });
        List<Feature> read = LayerFiles.read(Layers.HIGH_RISES, file, DEFAULTS).features();
        assertThat(read)
                .extracting(
                        Feature::id,
                        row -> row.text("name").orElseThrow(),
                        row -> row.text("use").orElseThrow(),
                        row -> row.number("height_m").orElseThrow(),
                        row -> row.flag("fire_lift").orElseThrow())
                .containsExactly(
                        tuple("A1", "名豪3号楼", "residential", 99.5, true), tuple("A2", "政务大楼", "public", 48.0, false));
        assertThat(read.get(0).text("备注")).contains("临街");
        assertThat(read.get(1).shape().getCoordinate().x).isEqualTo(107.81);
    }

    @Test
    void daysAndTimesComeAsSuch() throws IOException {
        Path file = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("blockages");
            row(sheet, 0, "id", "reported_at", "cleared_at");
            row(sheet, 1, "b1");
            sheet.value(1, 1, LocalDateTime.of(2026, 5, 1, 8, 30));
            sheet.style(1, 1).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 2, LocalDate.of(2026, 5, 3));
            sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
        });
        Feature read =
                LayerFiles.read(Layers.BLOCKAGES, file, DEFAULTS).features().get(0);
        assertThat(read.text("reported_at")).contains("2026-05-01T08:30:00");
        assertThat(read.text("cleared_at")).contains("2026-05-03");
    }

    /** Small writers leave the styles out, and the standard lets them. */
    @Test
    void aWorkbookWithoutStylesIsRead() throws IOException {
        Path styled = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("hydrants");
            row(sheet, 0, "id", "经度", "纬度", "flow_lps");
            row(sheet, 1, "h1", 107.8, 30.6, 15.0);
        });
        Path plain = folder.resolve("plain.xlsx");
        try (ZipFile zip = new ZipFile(styled.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(plain))) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.getName().endsWith("styles.xml")) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(text.replaceAll("<(Override|Relationship)[^>]*styles\\.xml[^>]*>", "")
                            .replaceAll(" s=\"\\d+\"", "")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        Feature read =
                LayerFiles.read(Layers.HYDRANTS, plain, DEFAULTS).features().get(0);
        assertThat(read.id()).isEqualTo("h1");
        assertThat(read.number("flow_lps")).hasValue(15);
        assertThat(read.shape().getCoordinate().x).isEqualTo(107.8);
    }

    @Test
    void theSheetThatBearsTheLayersNameIsTaken() throws IOException {
        Path file = workbook(workbook -> {
            row(workbook.newWorksheet("说明"), 0, "填表说明", "请勿修改");
            Worksheet sheet = workbook.newWorksheet("vehicles");
            row(sheet, 0, "车型", "车宽");
            row(sheet, 1, "pumper", "2.5 m");
        });
        assertThat(LayerFiles.read(Layers.VEHICLES, file, DEFAULTS).features())
                .extracting(Feature::id)
                .containsExactly("pumper");
    }

    @Test
    void faultsNameTheRowAsExcelCountsIt() throws IOException {
        Path file = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("hydrants");
            row(sheet, 0, "id", "lon", "lat", "flow_lps");
            row(sheet, 1, "h1", 107.8, 30.6, "很大");
            row(sheet, 2, "h2", 30.6, 107.8, 15.0);
            row(sheet, 3, "h3", 107.8, 30.6, 15.0, "多出的");
        });
        assertThat(Reading.faults(Layers.HYDRANTS, file, DEFAULTS))
                .extracting(Fault::place, Fault::code)
                .containsExactly(
                        tuple("2", "number.unreadable"),
                        tuple("3", "coordinate.swapped"),
                        tuple("4", "xlsx.beyond-header"));
    }

    @Test
    void externalEntitiesAreNotFetched() throws IOException {
        Path secret = Reading.write(folder, "secret.txt", "Hauptstrasse");
        Path book = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("premises");
            row(sheet, 0, "id", "lon", "lat", "name");
            row(sheet, 1, "p1", 107.8, 30.6, "NAME-HERE");
        });
        Path evil = folder.resolve("evil.xlsx");
        String entity = "<!DOCTYPE sst [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>";
        try (ZipFile zip = new ZipFile(book.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(evil))) {
            for (ZipEntry entry : zip.stream().toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.replace("NAME-HERE", "&secret;")
                        .replaceFirst("\\?>", "?>" + entity)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            List<Feature> read =
                    LayerFiles.read(Layers.PREMISES, evil, DEFAULTS).features();
            assertThat(read.toString()).doesNotContain("Hauptstrasse");
        } catch (org.lifelane.planning.inventory.FaultyInputException refused) {
            assertThat(refused.faults().toString()).doesNotContain("Hauptstrasse");
        }
    }

    @Test
    void aWorkbookThatIsNoneIsRefused() throws IOException {
        Path text = Reading.write(folder, "text.xlsx", "id,lon,lat\n");
        assertThat(Reading.onlyFault(Layers.HYDRANTS, text).code()).isEqualTo("form.other");
        Path zip = folder.resolve("zip.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertThat(Reading.onlyFault(Layers.HYDRANTS, zip).code()).isEqualTo("xlsx.malformed");
        Path old = Reading.write(folder, "old.xls", "x");
        assertThat(Reading.onlyFault(Layers.HYDRANTS, old).code()).isEqualTo("form.xls");
    }
}
