package org.lifelane.application.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lifelane.application.doctor.FindingTexts;
import org.lifelane.application.doctor.LayerDoctor;
import org.lifelane.application.doctor.LayerDoctor.Report;
import org.lifelane.application.doctor.Tool;
import org.lifelane.application.messages.FaultTexts;
import org.lifelane.application.server.District;
import org.lifelane.application.server.RunningServer;
import org.lifelane.application.store.DatabaseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: what is installed, which database answers, what is loaded, and what is wrong with it. */
@Command
final class DoctorCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataDir dataDir = new DataDir();

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        say("doctor.installed");
        for (Tool tool : Tool.all()) {
            if (tool.version().isPresent()) {
                say(
                        "doctor.tool",
                        text("doctor.name." + tool.name()),
                        tool.version().get());
            } else {
                say("doctor.tool-missing", text("doctor.name." + tool.name()), text("doctor.mend." + tool.name()));
            }
        }
        say("doctor.database");
        DatabaseSettings settings = DatabaseSettings.of(dataDir.folder(), System.getenv());
        Optional<RunningServer> server = RunningServer.find(dataDir.folder());
        server.ifPresent(running -> say("doctor.server", dataDir.folder()));
        if (server.isEmpty() && settings.embedded() && !holdsDatabase(dataDir.folder())) {
            say("doctor.no-database", dataDir.folder());
            return ExitCode.DONE;
        }
        tell(settings, report());
        return ExitCode.DONE;
    }

    private Report report() {
        try (Progress stage = Progress.start(console, text("stage.examine"));
                District district = District.open(dataDir.folder(), System.getenv())) {
            Report report = LayerDoctor.examine(district);
            stage.add(1);
            return report;
        }
    }

    /** Looked for first, since opening an embedded database makes one. */
    private static boolean holdsDatabase(Path folder) {
        return Files.exists(folder.resolve("lifelane.mv.db"));
    }

    private void tell(DatabaseSettings settings, Report report) {
        String kind = text(settings.embedded() ? "doctor.embedded" : "doctor.postgis");
        say("doctor.answers", kind, settings.shownUrl(), report.dataset().version());
        say(
                report.dataset().synthetic() ? "doctor.synthetic" : "doctor.real",
                report.dataset().dataDate().orElse("–"));
        say("doctor.layers");
        for (Map.Entry<String, Integer> layer : report.counts().entrySet()) {
            say("doctor.layer", layer.getKey(), layer.getValue());
        }
        if (report.findings().isEmpty()) {
            say("doctor.nothing");
            return;
        }
        say("doctor.findings");
        FindingTexts texts = new FindingTexts(Language.ofProcess());
        report.findings().forEach(finding -> console.out().println("  " + texts.line(finding)));
    }

    private void say(String messageKey, Object... values) {
        console.out().println(text(messageKey, values));
    }

    private String text(String messageKey, Object... values) {
        return FaultTexts.format(
                spec.resourceBundle().getString(messageKey),
                spec.resourceBundle().getLocale(),
                List.of(values));
    }
}
