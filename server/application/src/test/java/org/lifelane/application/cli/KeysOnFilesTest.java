package org.lifelane.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids and names typed with full-width signs, no-break and ideographic blanks name what they name. */
class KeysOnFilesTest {
    private static final String LANE = "\"LINESTRING (107.801 30.67, 107.801 30.6705)\"";

    @TempDir
    private Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** What the one building of a small town is reached by, and the file of its arrival. */
    private List<String> reach(String laneCompound, String buildingCompound, Object... more) throws IOException {
        Path out = folder.resolve("A.csv");
        List<Object> words = new ArrayList<>(List.of("reach", "--vehicle", "pumper", "--limit", "900", "--out", out));
        words.addAll(List.of(
                "--roads",
                write("roads.csv", "id,highway,wkt\nr1,residential,\"LINESTRING (107.80 30.67, 107.802 30.67)\"\n")));
        words.addAll(List.of(
                "--fire-lanes", write("lanes.csv", "id,小区,占用,净宽,wkt\nL1," + laneCompound + ",否,4," + LANE + "\n")));
        words.addAll(List.of("--stations", write("s.csv", "id,lon,lat,vehicles\ns1,107.8001,30.67,pumper\n")));
        words.addAll(
                List.of("--targets", write("t.csv", "id,小区,lon,lat\nT1," + buildingCompound + ",107.8011,30.6705\n")));
        words.addAll(List.of(more));
        CommandRun run = CommandRun.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readAllLines(out);
    }

    @Test
    void aLaneOfTheOwnCompoundServesHoweverItsNameIsTyped() throws IOException {
        for (String typed : List.of("梁山花园A区", "梁山花园Ａ区", "梁山花园A区\u00A0", "\u3000梁山花园A区", "梁山花园A区\u200B")) {
            assertThat(reach(typed, "梁山花园A区").get(1)).as(typed).contains(",lane,");
        }
    }

    @Test
    void aLaneOfAnotherCompoundDoesNot() throws IOException {
        assertThat(reach("梁山花园B区", "梁山花园A区").get(1)).contains(",road,");
    }

    @Test
    void aRescueSiteNamesItsBuildingHoweverItsIdIsTyped() throws IOException {
        Path sites = write(
                "sites.csv",
                "id,楼栋编号,wkt\nS1,Ｔ１\u00A0,"
                        + "\"POLYGON ((107.8004 30.67005, 107.8006 30.67005, 107.8006 30.6702, 107.8004 30.67005))\"\n");
        assertThat(reach("梁山花园B区", "梁山花园A区", "--rescue-sites", sites).get(1)).contains(",site,");
    }

    /** Scores and findings of the one building with a hazard and an adapter that name it. */
    private List<String> risk(String building) throws IOException {
        Path scores = folder.resolve("R.csv");
        Path findings = folder.resolve("F.csv");
        CommandRun run = CommandRun.of(
                "risk",
                "--vehicle",
                "pumper",
                "--roads",
                write("roads.csv", "id,highway,wkt\nr1,residential,\"LINESTRING (107.80 30.67, 107.802 30.67)\"\n"),
                "--stations",
                write("s.csv", "id,lon,lat,vehicles\ns1,107.8001,30.67,pumper\n"),
                "--high-rises",
                write("t.csv", "id,floors,height_m,use,lon,lat\nT1,18,54,residential,107.8011,30.6705\n"),
                "--hazards",
                write("h.csv", "id,楼栋编号,隐患类型,严重程度,状态,lon,lat\nH1," + building + ",瓶装液化气,重大,open,107.9,30.7\n"),
                "--adapters",
                write("a.csv", "id,楼栋编号,system,status,lon,lat\nA1," + building + ",standpipe,failed,107.9,30.7\n"),
                "--out",
                scores,
                "--findings",
                findings);
        assertThat(run.code()).as(run.err()).isZero();
        List<String> rows = new ArrayList<>(Files.readAllLines(scores));
        rows.addAll(Files.readAllLines(findings));
        return rows;
    }

    @Test
    void aHazardAndAnAdapterNameTheirBuildingHoweverItsIdIsTyped() throws IOException {
        List<String> plain = risk("T1");
        assertThat(risk("Ｔ１")).isEqualTo(plain);
        assertThat(risk("T1\u00A0")).isEqualTo(plain);
        assertThat(risk("\u3000T1")).isEqualTo(plain);
        assertThat(risk("T1\u200B")).isEqualTo(plain);
        assertThat(risk("T2")).as("another building's").isNotEqualTo(plain);
    }

    @Test
    void oneIdTypedTwoWaysStandsTwice() throws IOException {
        Path lanes = write("lanes.csv", "id,wkt\nL1," + LANE + "\nＬ１," + LANE + "\n");
        CommandRun run = CommandRun.of("import", "fire-lanes", lanes, "--data-dir", folder.resolve("data"));
        assertThat(run.errors()).singleElement().asString().contains("lanes.csv:3", "stands already in row 2");
    }
}
