package org.lifelane.application.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.siting.Candidates;
import org.lifelane.application.siting.Existing;
import org.lifelane.application.siting.Tier;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.siting.StationTimes.Crew;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of choosing sites on a network, and the candidates that are read and screened by them. */
final class SitingFiles {
    private static final Pattern TIER = Pattern.compile("(full|small|micro)=([^:]+):(\\d+(?:\\.\\d+)?)");

    @Mixin
    private final PlaceFiles places = new PlaceFiles();

    @Option(names = "--premises", paramLabel = "FILE", descriptionKey = "premises", order = 23)
    private @Nullable Path premises;

    @Option(names = "--tier", paramLabel = "TIER=VEHICLE:SECONDS", descriptionKey = "tier", order = 25)
    private List<String> tiers = new ArrayList<>();

    /**
     * What a model asks of the network.
     *
     * @param limitS seconds; null for none
     * @param existing which stations stand
     * @param required ids that must be chosen
     * @param excluded ids that must not be chosen
     */
    record Question(@Nullable Double limitS, Existing existing, Set<String> required, Set<String> excluded) {}

    /**
     * What is read and screened.
     *
     * @param crews stations that stand or may be chosen, by what they send within which limit
     */
    record Choice(PlaceFiles.Places places, Candidates candidates, List<Crew> crews) {}

    /** Whether any file is named. */
    boolean named() {
        return places.named() || premises != null;
    }

    <T> T read(Console console, DataDir dataDir, ResourceBundle texts, Question question, Function<Choice, T> work) {
        return places.read(console, dataDir, texts, named(), read -> {
            Candidates candidates = Candidates.of(
                    read.stations(),
                    question.existing(),
                    read.network(),
                    read.index(),
                    read.input().layer(Layers.PREMISES, premises));
            check(candidates, question);
            return work.apply(new Choice(read, candidates, crews(read, question, candidates)));
        });
    }

    private static void check(Candidates candidates, Question question) {
        List<Fault> faults = new ArrayList<>();
        Set<String> known = candidates.ids();
        question.excluded().stream()
                .sorted()
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.add(Fault.of("--excluded", id, "siting.no-candidate-of-id")));
        question.required().stream()
                .sorted()
                .flatMap(id -> candidates.screenedOut(id).stream())
                .forEach(out ->
                        faults.add(Fault.of("--required", out.candidateId(), "siting.required-screened", out.rule())));
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    /** The vehicle of {@code --vehicle} for every tier, and another for each that {@code --tier} names. */
    private List<Crew> crews(PlaceFiles.Places read, Question question, Candidates candidates) {
        Map<String, Vehicle> vehicles = new HashMap<>();
        Map<String, Tier> own = new HashMap<>();
        for (String text : tiers) {
            Matcher parts = TIER.matcher(text);
            if (!parts.matches()) {
                throw CliError.option("--tier " + text, "siting.tier");
            }
            Vehicle vehicle = read.input().vehicle("--tier " + parts.group(1), parts.group(2));
            vehicles.put(vehicle.name(), vehicle);
            own.put(parts.group(1), new Tier(vehicle.name(), Math.round(1000 * Double.parseDouble(parts.group(3)))));
        }
        Vehicle first = read.input().vehicle();
        vehicles.put(first.name(), first);
        long limitMs = question.limitS() == null ? Long.MAX_VALUE : Math.round(1000 * question.limitS());
        return Tier.crews(
                candidates.without(question.excluded()),
                own,
                new Tier(first.name(), limitMs),
                read.turnoutMs(),
                name -> read.graph(Objects.requireNonNull(vehicles.get(name))));
    }
}
