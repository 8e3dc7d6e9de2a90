package org.lifelane.planning.network.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.Layers;

/** High-rises that a map says to stand no more, or not yet: told, whether they are taken or not. */
class BuildingStateTest {
    @TempDir
    private Path folder = Path.of("");

    private OsmExtract tower(String key, String value) throws IOException {
        return OsmFile.read(
                Files.writeString(folder.resolve("tower.osm"), """
                        <osm version='0.6'>
                          <node id='1' lat='30.67' lon='107.8'/><node id='2' lat='30.67' lon='107.801'/>
                          <node id='3' lat='30.671' lon='107.801'/>
                          <way id='9'><nd ref='1'/><nd ref='2'/><nd ref='3'/><nd ref='1'/>
                            <tag k='building:levels' v='18'/><tag k='%s' v='%s'/>%s</way>
                        </osm>
                        """.formatted(
                                key, value, key.contains("building") ? "" : "<tag k='building' v='yes'/>")),
                OsmSelection.of(Layers.HIGH_RISES));
    }

    @ParameterizedTest
    @CsvSource({
        "building, ruins, building=ruins",
        "building, demolished, building=demolished",
        "building, collapsed, building=collapsed",
        "building, construction, building=construction",
        "abandoned, yes, abandoned"
    })
    void oneThatIsDrawnAsABuildingIsTakenAndTold(String key, String value, String said) throws IOException {
        OsmExtract extract = tower(key, value);
        assertThat(extract.layer(Layers.HIGH_RISES)).hasSize(1);
        assertThat(extract.notes())
                .extracting(Fault::code, Fault::arguments)
                .containsExactly(tuple("osm.buildings.doubt", List.of(said, 1, "way/9")));
    }

    @ParameterizedTest
    @CsvSource({"demolished:building, apartments", "razed:building, yes", "ruins:building, yes"})
    void oneThatIsABuildingNoMoreIsLeftOutAndTold(String key, String value) throws IOException {
        OsmExtract extract = tower(key, value);
        assertThat(extract.layer(Layers.HIGH_RISES)).isEmpty();
        assertThat(extract.notes())
                .extracting(Fault::code, Fault::arguments)
                .containsExactly(tuple("osm.buildings.gone", List.of(key, 1, "way/9")));
    }

    @ParameterizedTest
    @CsvSource({"building, apartments", "ruins, no"})
    void oneThatStandsIsNot(String key, String value) throws IOException {
        OsmExtract extract = tower(key, value);
        assertThat(extract.layer(Layers.HIGH_RISES)).hasSize(1);
        assertThat(extract.notes()).isEmpty();
    }
}
