package org.lifelane.planning.network.osm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.Layers;

/** The attributes of a building from its tags. */
final class BuildingTags {
    private static final Set<String> RESIDENTIAL =
            Set.of("apartments", "residential", "house", "detached", "semidetached_house", "terrace");
    private static final Set<String> PUBLIC = Set.of(
            "office",
            "commercial",
            "retail",
            "supermarket",
            "hotel",
            "hospital",
            "school",
            "kindergarten",
            "university",
            "college",
            "government",
            "public",
            "civic");

    /** A date of building that names its year; {@code ~1990}, {@code 1990s} and {@code C19} do not. */
    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})(?:-\\d{2}(?:-\\d{2})?)?");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");

    private BuildingTags() {}

    /** @param id as notes name the building */
    static Map<String, Object> attributes(Tags tags, String id, ReadingNotes notes) {
        Map<String, Object> row = new LinkedHashMap<>();
        PassageLimits unread = new PassageLimits(Layers.HIGH_RISES.name(), tags, row, notes);
        tags.text("name").or(() -> tags.text("name:zh")).ifPresent(name -> row.put("name", name));
        address(tags).ifPresent(address -> row.put("address", address));
        if (tags.is("building", RESIDENTIAL)) {
            row.put("use", "residential");
        } else if (tags.is("building", PUBLIC)) {
            row.put("use", "public");
        }
        BuildingState.doubt(tags).ifPresent(state -> notes.named("osm.buildings.doubt", state, id));
        BuildingSize size = BuildingSize.of(tags);
        size.heightM().ifPresent(height -> row.put("height_m", height));
        size.floors().ifPresent(floors -> row.put("floors", floors));
        size.unread().forEach((key, text) -> {
            unread.keep(key, text);
            notes.named("osm.buildings.unread", key, id + " " + text);
        });
        tags.text("start_date").ifPresent(date -> {
            Matcher year = YEAR.matcher(date);
            if (year.matches()) {
                row.put("built_year", Double.valueOf(year.group(1)));
            } else {
                unread.unread("start_date", date);
            }
        });
        tags.text("building:flats")
                .filter(flats -> WHOLE_NUMBER.matcher(flats).matches())
                .ifPresent(flats -> row.put("households", Double.valueOf(flats)));
        unread.close();
        return row;
    }

    /** As people write it: from the city down in Chinese, from the house up elsewhere. */
    private static Optional<String> address(Tags tags) {
        if (tags.has("addr:full")) {
            return tags.text("addr:full");
        }
        Optional<String> street = tags.text("addr:street").or(() -> tags.text("addr:place"));
        Optional<String> house = tags.text("addr:housenumber").or(() -> tags.text("addr:housename"));
        if (street.isEmpty() && house.isEmpty()) {
            return Optional.empty();
        }
        if (street.filter(name -> CHINESE.matcher(name).matches()).isPresent()) {
            return Optional.of(Stream.concat(
                            Stream.of("addr:province", "addr:city", "addr:district", "addr:subdistrict")
                                    .map(tags::text),
                            Stream.of(street, house))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining()));
        }
        String town = joined(List.of(tags.text("addr:postcode"), tags.text("addr:city")), " ");
        return Optional.of(joined(
                List.of(
                        Optional.of(joined(List.of(house, street), " ")),
                        Optional.of(town).filter(text -> !text.isEmpty())),
                ", "));
    }

    private static String joined(List<Optional<String>> parts, String between) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(between));
    }
}
