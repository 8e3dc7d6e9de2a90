package org.lifelane.planning.network.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifelane.planning.inventory.Fault;

class BuildingSizeTest {
    private static BuildingSize of(String tags) {
        Map<String, Object> map = new HashMap<>();
        for (String tag : tags.split(" & ")) {
            map.put(tag.substring(0, tag.indexOf('=')), tag.substring(tag.indexOf('=') + 1));
        }
        return BuildingSize.of(new Tags(map));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "building:levels=8|8",
                "building:levels=30层|30",
                "building:levels=30F|30",
                "building:levels=30 floors|30",
                "building:levels=３０|30",
                "building:levels=12,5|12.5",
                "building:levels=~20|20",
                "building:levels=约20|20",
                "building:levels=约20层|20",
                "levels=33|33",
                "building:levels=20 & building:min_level=3|20",
                "building:levels=9 & levels=33|9"
            })
    void floorsAreReadInTheSpellingsThatPeopleUse(String tags, double floors) {
        assertThat(of(tags).floors()).hasValue(floors);
        assertThat(of(tags).high()).isTrue();
        assertThat(of(tags).unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "height=100米|100",
                "height=~80|80",
                "est_height=80|80",
                "building:height=80 m|80",
                "height=24.1|24.1"
            })
    void andSoAreHeights(String tags, double metres) {
        assertThat(of(tags).heightM()).hasValue(metres);
        assertThat(of(tags).high()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "building:levels=18;20",
                "building:levels=16 (17)",
                "building:levels=30+1",
                "building:levels=2-32",
                "building:levels=G+20",
                "building:levels=1000",
                "height=100;30",
                "height=80-100",
                "height=3000"
            })
    void whatMayBeTwoNumbersIsUnreadButMayBeAHighRise(String tags) {
        BuildingSize size = of(tags);
        assertThat(size.known()).isFalse();
        assertThat(size.unread()).hasSize(1);
        assertThat(size.high()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"building:levels=7", "building:levels=B2", "building:levels=1;2", "height=24", "building:levels=many"})
    void whatIsLowerIsNone(String tags) {
        assertThat(of(tags).high()).isFalse();
    }

    @Test
    void whatIsUnreadIsToldOnce() {
        ReadingNotes notes = new ReadingNotes("a.osm");
        Map<String, Object> building = Map.of("building", "yes", "building:levels", "18;20");
        assertThat(BuildingTags.attributes(new Tags(building), "way/1", notes))
                .containsEntry("unread", "building:levels=18;20");
        assertThat(notes.all())
                .extracting(Fault::code, Fault::arguments)
                .containsExactly(tuple("osm.buildings.unread", List.of("building:levels", 1, "way/1 18;20")));
    }
}
