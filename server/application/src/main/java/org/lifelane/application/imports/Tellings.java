package org.lifelane.application.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.planning.inventory.BlockedWords;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/** What single rows say that whoever reads the file should look at: each kind is told once, with the first row's id. */
final class Tellings {
    private record Tally(long rows, String example) {}

    private final LayerSchema schema;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Tellings(LayerSchema schema) {
        this.schema = schema;
    }

    /** Looks at a row that was taken. */
    void look(Feature row) {
        if (schema.equals(Layers.FIRE_LANES) && BlockedWords.unsaid(row)) {
            count("lanes.blocked-unsaid", row.id());
        } else if (schema.equals(Layers.FIRE_LANES) && BlockedWords.contradict(row)) {
            count("lanes.blocked-contradicts", row.id());
        } else if (schema.equals(Layers.RESCUE_SITES) && row.key("building_id").isEmpty()) {
            count("sites.nameless", row.id());
        }
    }

    /** Counts the rows of a road that say something of its state. */
    void state(String id, List<String> said) {
        said.stream().findFirst().ifPresent(first -> count("roads.told", id + " " + first));
    }

    private void count(String code, String example) {
        tallies.merge(code, new Tally(1, example), (known, one) -> new Tally(known.rows() + 1, known.example()));
    }

    /** One for each kind. */
    List<Notice> notices(String file) {
        return tallies.entrySet().stream()
                .map(entry -> Notice.of(
                        file,
                        entry.getKey(),
                        entry.getValue().rows(),
                        entry.getValue().example()))
                .toList();
    }
}
