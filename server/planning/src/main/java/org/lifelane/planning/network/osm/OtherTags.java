package org.lifelane.planning.network.osm;

import java.util.Map;
import java.util.Set;
import org.lifelane.planning.inventory.LayerSchema;

/** Tags that a layer has no attribute for: kept as they are, beside those that it has. */
final class OtherTags {
    private static final Set<String> OURS = Set.of("id", "evidence", "node_refs", "unread");

    /** What mappers say to each other, which is nothing about the place and may name a person. */
    private static final Set<String> TALK = Set.of("created_by", "note", "fixme", "todo", "comment");

    private OtherTags() {}

    /** A tag whose key a layer's own attribute has, but which is not that attribute, becomes {@code osm:KEY}. */
    static void keep(LayerSchema layer, Tags tags, Map<String, Object> attributes) {
        tags.map().forEach((key, value) -> {
            String root = key.indexOf(':') < 0 ? key : key.substring(0, key.indexOf(':'));
            if (TALK.contains(root) || value.toString().strip().equals(attributes.get(key))) {
                return;
            }
            boolean taken = OURS.contains(key)
                    || key.endsWith("_evidence")
                    || attributes.containsKey(key)
                    || layer.attribute(key).isPresent();
            attributes.put(taken ? "osm:" + key : key, value);
        });
    }
}
