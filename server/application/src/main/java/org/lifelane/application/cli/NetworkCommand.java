package org.lifelane.application.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.lifelane.application.network.NetworkFiles;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.TravelNumbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code network}: the states and moves that analyses search. */
@Command(sortOptions = false)
final class NetworkCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final DataDir dataDir = new DataDir();

    @Option(names = "--states-out", paramLabel = "FILE", required = true, descriptionKey = "states-out")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path statesOut;

    @Option(names = "--edges-out", paramLabel = "FILE", required = true, descriptionKey = "edges-out")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path edgesOut;

    NetworkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ResourceBundle texts = spec.resourceBundle();
        try (AtomicOutput states = AtomicOutput.to(statesOut, "--states-out");
                AtomicOutput edges = AtomicOutput.to(edgesOut, "--edges-out");
                AnalysisInput input = AnalysisInput.open(files.named(), files, dataDir, console)) {
            SearchGraph graph = graph(input, texts);
            try (Progress stage = Progress.start(console, texts.getString("stage.write"))) {
                try (Writer out = states.writer()) {
                    NetworkFiles.writeStates(graph, out);
                }
                try (Writer out = edges.writer()) {
                    NetworkFiles.writeEdges(graph, out);
                }
                stage.add(1);
            }
            AtomicOutput.commitAll(List.of(states, edges));
        }
        return ExitCode.DONE;
    }

    private SearchGraph graph(AnalysisInput input, ResourceBundle texts) {
        TravelNumbers numbers = files.numbers();
        NetworkInput rows = input.network();
        try (Progress stage = Progress.start(console, texts.getString("stage.network"))) {
            RoadNetwork network = RoadNetwork.of(rows, numbers);
            stage.add(1);
            new NetworkNotes(console, texts).tell(network.report());
            return SearchGraph.of(network, input.vehicle(), files.search(network), numbers);
        }
    }
}
