package org.lifelane.benchmark;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.util.GHUtility;
import com.graphhopper.util.TurnCostsConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** GraphHopper's own import of an extract with the truck profile that it ships, kept in memory. */
final class PeerImport {
    private static final String ENCODED_VALUES = "road_access, car_access, hgv, max_width, max_height,"
            + " car_average_speed, max_weight, max_weight_except";

    static {
        // As in our own reader: or each block class of theirs logs a page about the protobuf that made it.
        System.setProperty("com.google.protobuf.use_unsafe_pre22_gencode", "true");
    }

    private PeerImport() {}

    /** @return number of edges, with turn restrictions read or left out */
    static int of(Path extract, boolean turns) throws IOException {
        Path folder = Files.createTempDirectory("peer-import");
        GraphHopper hopper = new GraphHopper();
        try {
            Profile truck = new Profile("truck").setCustomModel(GHUtility.loadCustomModelFromJar("truck.json"));
            if (turns) {
                truck.setTurnCostsConfig(new TurnCostsConfig(List.of("hgv", "motorcar", "motor_vehicle")));
            }
            hopper.setOSMFile(extract.toString())
                    .setGraphHopperLocation(folder.resolve("graph").toString())
                    .setStoreOnFlush(false)
                    .setEncodedValuesString(ENCODED_VALUES)
                    .setProfiles(truck);
            hopper.importOrLoad();
            return hopper.getBaseGraph().getEdges();
        } finally {
            hopper.close();
            Files.deleteIfExists(folder.resolve("graph"));
            Files.deleteIfExists(folder);
        }
    }
}
