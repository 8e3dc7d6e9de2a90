package org.lifelane.application.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifelane.application.server.RowLines;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;

/**
 * An import on its way from a command to the server: {@code #LAYER} on a line, then that layer's rows as
 * {@link RowLines} writes them; at last {@code #end} and the number of all rows, without which nothing is taken.
 */
public final class ImportLines {
    private static final String MARK = "#";
    private static final String END = "#end ";

    private ImportLines() {}

    public static void write(ImportBatch batch, OutputStream out) throws IOException {
        RowLines lines = new RowLines();
        long count = 0;
        for (Map.Entry<LayerSchema, List<Feature>> layer : batch.rows().entrySet()) {
            line(MARK + layer.getKey().name(), out);
            layer.getValue().forEach(row -> lines.write(row, out));
            count += layer.getValue().size();
        }
        line(END + count, out);
    }

    private static void line(String text, OutputStream out) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** @throws FaultyInputException if a layer is not known, or the end is missing */
    public static ImportBatch read(InputStream in, boolean replace) throws IOException {
        Map<LayerSchema, List<Feature>> rows = new LinkedHashMap<>();
        List<Feature> current = new ArrayList<>();
        RowLines lines = new RowLines();
        long count = 0;
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.equals(END + count)) {
                return new ImportBatch(rows, replace);
            }
            if (line.startsWith(MARK)) {
                current = new ArrayList<>();
                rows.put(layer(line.substring(MARK.length())), current);
            } else {
                current.add(lines.read(line));
                count++;
            }
        }
        throw new FaultyInputException(Fault.of("", "", "import.cut"));
    }

    private static LayerSchema layer(String name) {
        return Layers.named(name)
                .orElseThrow(() -> new FaultyInputException(Fault.of("", name, "import.no-such-layer")));
    }
}
