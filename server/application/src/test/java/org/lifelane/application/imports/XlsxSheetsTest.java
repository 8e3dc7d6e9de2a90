package org.lifelane.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lifelane.application.imports.Reading.DEFAULTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** A sheet means what it shows: formats, merged cells, headers of two rows, sums and notes below the table. */
class XlsxSheetsTest {
    private static final String LINE = "LINESTRING (107 30, 107.1 30)";

    @TempDir
    private Path folder = Path.of("");

    private Path sheet(Consumer<Worksheet> filling) {
        Path file = folder.resolve("book.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "Lifelane", "1.0")) {
            filling.accept(workbook.newWorksheet("Sheet1"));
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Double number) {
                sheet.value(row, i, number);
            } else if (!cells[i].equals("")) {
                sheet.value(row, i, cells[i].toString());
            }
        }
    }

    private static List<Feature> read(LayerSchema schema, Path file) {
        return LayerFiles.read(schema, file, DEFAULTS).features();
    }

    private Path lane(String column, double value, String format) {
        return sheet(sheet -> {
            row(sheet, 0, "id", "wkt", column);
            row(sheet, 1, "L1", LINE, value);
            sheet.style(1, 2).format(format).set();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slope_pct|0.12|0%|12",
                "slope_pct|0.125|0.0%|12.5",
                "slope_pct|0.1234|0%|12.34",
                "slope_pct|-0.05|0.00%|-5",
                "slope_pct|12|0.0\"%\"|12",
                "slope_pct|8|General|8",
                "坡度(%)|0.12|0%|12",
                "blocked_share|0.3|0%|0.3",
                "占用率|0.3|0.00%|0.3",
                "width_m|380|0\"cm\"|3.8",
                "width_m|3.5|0.0\"m\"|3.5",
                "width_m|3.96|0|3.96",
                "width_m|3.5|0.00_)|3.5",
                "width_m|3.5|# ?/?|3.5",
                "width_m|2.8|@|2.8",
                "width_m|2.8|General;General;General;@|2.8",
                "width_m|3.5|0.00E+00|3.5",
                "width_m|4|[Red][>3]0.0\"m\";0.0\"m\"|4",
                "净宽（m）|4.5|General\"m\"|4.5",
                "load_t|30000|#,##0\"kg\"|30",
                "clear_cost|120000|#,##0|120000",
                "clear_cost|120000|¥#,##0.00|120000",
                "clear_cost|120000|\"¥\"#,##0|120000",
                "clear_cost|120000|[$¥-804]#,##0|120000",
                "clear_cost|120000|_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ |120000",
                "clear_cost|12|0\"万元\"|120000",
                "clear_cost|123000|0!.0,\"万\"|123000",
                "clear_cost|120000|#,##0,\"千元\"|120000"
            })
    void aNumberMeansWhatItsFormatShows(String column, double stored, String format, double meant) {
        Feature lane = read(Layers.FIRE_LANES, lane(column, stored, format)).get(0);
        assertThat(List.of("slope_pct", "blocked_share", "width_m", "load_t", "clear_cost"))
                .filteredOn(name -> lane.number(name).isPresent())
                .singleElement()
                .satisfies(name -> assertThat(lane.number(name)).hasValue(meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width_m|0.5|0%|number.unit",
                "width_m|46086|m\"月\"d\"日\"|number.unreadable",
                "width_m|0.5|[h]:mm|number.unreadable",
                "width_m|4|\"约\"0.0|number.unreadable",
                "width_m|420|0|number.likely-unit"
            })
    void aNumberThatShowsSomethingElseIsRefused(String column, double stored, String format, String code) {
        assertThat(Reading.onlyFault(Layers.FIRE_LANES, lane(column, stored, format))
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|000|007",
                "7|@|7",
                "7|\"XF\"@|XF7",
                "7|00000|00007",
                "500112|General|500112",
                "500100000001|0|500100000001",
                "500100000001|0.00E+00|500100000001",
                "7|\"XF\"000|XF007",
                "1234|00-00|12-34",
                "7|0|7"
            })
    void anIdKeepsTheZerosOfItsFormat(double stored, String format, String shown) {
        Path file = sheet(sheet -> {
            row(sheet, 0, "编号", "楼栋编号", "lon", "lat");
            row(sheet, 1, stored, stored, 107.8, 30.6);
            sheet.style(1, 0).format(format).set();
            sheet.style(1, 1).format(format).set();
        });
        Feature row = read(Layers.ADAPTERS, file).get(0);
        assertThat(row.id()).isEqualTo(shown);
        assertThat(row.text("building_id")).contains(shown);
    }

    @Test
    void aMergedCellHoldsForEachRowThatItSpans() {
        Path file = sheet(sheet -> {
            row(sheet, 0, "编号", "小区", "占用", "净宽", "wkt");
            row(sheet, 1, "L1", "梁山花园", "是", 4.0, LINE);
            row(sheet, 2, "L2", "", "", "", LINE);
            row(sheet, 3, "L3", "", "", 5.0, LINE);
            row(sheet, 4, "L4", "", "", 6.0, LINE);
            sheet.range(1, 1, 3, 1).merge();
            sheet.range(1, 2, 2, 2).merge();
            sheet.range(1, 3, 2, 3).merge();
        });
        assertThat(read(Layers.FIRE_LANES, file))
                .extracting(
                        Feature::id,
                        lane -> lane.text("compound").orElse(""),
                        lane -> lane.flag("blocked").orElse(false),
                        lane -> lane.number("width_m").orElse(0))
                .containsExactly(
                        tuple("L1", "梁山花园", true, 4.0),
                        tuple("L2", "梁山花园", true, 4.0),
                        tuple("L3", "梁山花园", false, 5.0),
                        tuple("L4", "", false, 6.0));
    }

    @Test
    void aCellMergedOverTwoMeasuresIsRefusedByItsRange() {
        Path file = sheet(sheet -> {
            row(sheet, 0, "编号", "净宽", "净高", "wkt");
            row(sheet, 1, "L1", 4.0, "", LINE);
            sheet.range(1, 1, 1, 2).merge();
        });
        Fault fault = Reading.onlyFault(Layers.FIRE_LANES, file);
        assertThat(fault.code()).isEqualTo("xlsx.merged-columns");
        assertThat(HandMade.english(fault)).contains("B2:C2");
    }

    @Test
    void aHeaderOfTwoRowsUnderTwoTitlesIsRead() {
        Path file = sheet(sheet -> {
            row(sheet, 0, "梁平区消防车道台账");
            row(sheet, 1, "填报单位：双桂街道");
            row(sheet, 2, "编号", "尺寸", "", "占用", "wkt");
            row(sheet, 3, "", "净宽", "净高");
            row(sheet, 4, "L1", 4.0, 4.5, "否", LINE);
            sheet.range(0, 0, 0, 4).merge();
            sheet.range(2, 0, 3, 0).merge();
            sheet.range(2, 1, 2, 2).merge();
            sheet.range(2, 3, 3, 3).merge();
            sheet.range(2, 4, 3, 4).merge();
        });
        Feature lane = read(Layers.FIRE_LANES, file).get(0);
        assertThat(lane.number("width_m")).hasValue(4);
        assertThat(lane.number("clearance_m")).hasValue(4.5);
        assertThat(lane.flag("blocked")).contains(false);
    }

    @Test
    void aHeaderCellOverTwoColumnsIsNoGroupWhereNothingStandsBelowIt() {
        Path file = sheet(sheet -> {
            row(sheet, 0, "编号", "净宽", "wkt", "备注");
            row(sheet, 1, "L1", 4.0, LINE, "好");
            row(sheet, 2, "L2", 5.0, LINE, "坏");
            sheet.range(0, 3, 0, 4).merge();
            sheet.range(1, 3, 1, 4).merge();
        });
        assertThat(read(Layers.FIRE_LANES, file))
                .extracting(Feature::id, lane -> lane.text("备注").orElseThrow())
                .containsExactly(tuple("L1", "好"), tuple("L2", "坏"));
    }

    @Test
    void sumsAndNotesBelowTheTableAreLeftOutAndTold() {
        Path file = sheet(sheet -> {
            row(sheet, 0, "编号", "楼栋编号", "隐患类型", "所需资金");
            row(sheet, 1, "Y1", "B1", "瓶装液化气", 5000.0);
            row(sheet, 2, "合计", "", "", 5000.0);
            row(sheet, 3, "填表人：张三");
            sheet.range(3, 0, 3, 3).merge();
        });
        ReadResult read = LayerFiles.read(Layers.HAZARDS, file, DEFAULTS);
        assertThat(read.features()).extracting(Feature::id).containsExactly("Y1");
        assertThat(read.notices()).extracting(Notice::code).contains("rows.total", "xlsx.note-row");
    }

    @Test
    void aFormulaWithoutItsResultIsRefused() {
        Path file = sheet(sheet -> {
            row(sheet, 0, "id", "wkt", "width_m");
            row(sheet, 1, "L1", LINE);
            sheet.formula(1, 2, "2+1.5");
        });
        assertThat(Reading.onlyFault(Layers.FIRE_LANES, file).code()).isEqualTo("cell.formula");
    }

    @Test
    void aTableOfOtherThingsIsNoLedgerOfHazards() {
        Path file = sheet(sheet -> {
            row(sheet, 0, "填报单位：某局", "日期：2026年5月");
            row(sheet, 1, "编号", "隐患类型");
            row(sheet, 2, "Y1", "瓶装液化气");
        });
        assertThat(Reading.onlyFault(Layers.HAZARDS, file).code()).isEqualTo("columns.strange");
    }

    @Test
    void rowsThatAFilterHidesAreReadAndTold() {
        Path file = sheet(sheet -> {
            row(sheet, 0, "id", "wkt", "width_m");
            row(sheet, 1, "L1", LINE, 4.0);
            row(sheet, 2, "L2", LINE, 5.0);
            sheet.hideRow(2);
        });
        ReadResult read = LayerFiles.read(Layers.FIRE_LANES, file, DEFAULTS);
        assertThat(read.features()).hasSize(2);
        assertThat(read.notices()).extracting(Notice::code).contains("xlsx.hidden-rows");
    }

    @Test
    void rowsThatAreStruckThroughAreReadAndToldByTheirNumbers() {
        Path file = sheet(sheet -> {
            row(sheet, 0, "id", "wkt", "width_m");
            row(sheet, 1, "L1", LINE, 4.0);
            row(sheet, 2, "L2", LINE, 5.0);
            row(sheet, 3, "L3", LINE, 6.0);
            sheet.style(2, 0).strikethrough().set();
            sheet.style(3, 2).strikethrough().set();
            sheet.style(1, 7).strikethrough().set();
            sheet.style(1, 1).bold().set();
        });
        ReadResult read = LayerFiles.read(Layers.FIRE_LANES, file, DEFAULTS);
        assertThat(read.features()).hasSize(3);
        assertThat(read.notices())
                .filteredOn(notice -> notice.code().equals("xlsx.struck-rows"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).contains(2, "3, 4"));
    }
}
