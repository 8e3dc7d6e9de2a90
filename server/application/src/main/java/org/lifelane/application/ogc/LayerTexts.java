package org.lifelane.application.ogc;

import org.lifelane.application.web.Languages;
import org.lifelane.planning.inventory.LayerSchema;

/** How layers are called. */
final class LayerTexts {
    private LayerTexts() {}

    static String title(LayerSchema schema, Languages.Words words) {
        return words.text("layer." + schema.name());
    }

    static String description(LayerSchema schema, Languages.Words words) {
        return words.text("layer." + schema.name() + ".description");
    }
}
