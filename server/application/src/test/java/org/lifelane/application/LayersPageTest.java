package org.lifelane.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

class LayersPageTest {
    private static final Path PAGE = Path.of("../../docs/layers.md");

    /** The page of layers names every attribute and every allowed value that an import takes. */
    @TestFactory
    List<DynamicTest> thePageOfLayersSaysWhatAnImportTakes() throws IOException {
        String page = Files.readString(PAGE);
        return Layers.open().stream()
                .map(layer -> DynamicTest.dynamicTest(layer.name(), () -> saysAll(section(page, layer), layer)))
                .toList();
    }

    private static void saysAll(String section, LayerSchema layer) {
        layer.attributes().forEach(attribute -> {
            assertThat(section).contains("`" + attribute.name() + "`");
            attribute.allowed().forEach(value -> assertThat(section).contains("`" + value + "`"));
        });
    }

    private static String section(String page, LayerSchema layer) {
        String heading = "### `" + layer.name() + "`";
        assertThat(page).contains(heading);
        String rest = page.substring(page.indexOf(heading) + heading.length());
        int next = rest.indexOf("\n##");
        return next < 0 ? rest : rest.substring(0, next);
    }
}
