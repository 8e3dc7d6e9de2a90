package org.lifelane.application.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.network.Defaults;
import org.lifelane.application.risk.RiskNumbers;
import org.lifelane.application.siting.SitingAnswer;
import org.lifelane.application.siting.Weights;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.Feature;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.inventory.Station;
import org.lifelane.planning.inventory.Vehicle;
import org.lifelane.planning.network.EdgeIndex;
import org.lifelane.planning.network.NetworkInput;
import org.lifelane.planning.network.RoadNetwork;
import org.lifelane.planning.network.SearchGraph;
import org.lifelane.planning.network.TravelNumbers;
import org.lifelane.planning.reach.Target;
import org.lifelane.planning.risk.RiskAnalysis;
import org.lifelane.planning.risk.RiskResult;
import org.lifelane.planning.siting.CostTable;
import org.lifelane.planning.siting.Screening;
import org.lifelane.planning.siting.Screening.Remark;
import org.lifelane.planning.siting.StationTimes;
import org.lifelane.planning.siting.StationTimes.Crew;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of siting on a network, and what is read and worked out by them: who reaches whom in how many seconds. */
final class SitingFiles {
    private static final Pattern TIER = Pattern.compile("(full|small|micro)=([^:]+):(\\d+(?:\\.\\d+)?)");
    private static final Set<String> CANDIDATES = Set.of("candidate", "planned");

    @Mixin
    private final FileOptions files = new FileOptions();

    @Option(names = "--stations", paramLabel = "FILE", descriptionKey = "stations", order = 20)
    private @Nullable Path stations;

    @Option(names = "--targets", paramLabel = "FILE", descriptionKey = "targets", order = 21)
    private @Nullable Path targets;

    @Option(names = "--rescue-sites", paramLabel = "FILE", descriptionKey = "rescue-sites", order = 22)
    private @Nullable Path rescueSites;

    @Option(names = "--premises", paramLabel = "FILE", descriptionKey = "premises", order = 23)
    private @Nullable Path premises;

    @Option(names = "--turnout", paramLabel = "SECONDS", descriptionKey = "turnout", order = 24)
    private @Nullable Double turnout;

    @Option(names = "--tier", paramLabel = "TIER=VEHICLE:SECONDS", descriptionKey = "tier", order = 25)
    private List<String> tiers = new ArrayList<>();

    /**
     * What a model asks of the network.
     *
     * @param limitS seconds; null for none
     * @param existing ids, {@code layer} or {@code none}
     * @param weigh whether the weights go by what is known of the buildings; otherwise a file says them
     */
    record Question(@Nullable Double limitS, String existing, Set<String> required, boolean weigh) {}

    /** Everything that the choice of sites needs. */
    record Ready(
            CostTable costs,
            Set<String> existing,
            Map<String, Double> prices,
            Weights weights,
            SitingAnswer.Ground ground) {}

    /** Whether any file of a network is named. */
    boolean named() {
        return files.named()
                || Stream.of(stations, targets, rescueSites, premises).anyMatch(file -> file != null);
    }

    Ready read(Console console, DataDir dataDir, ResourceBundle texts, Question question) {
        boolean onFiles = named();
        if (onFiles && stations == null) {
            throw CliError.option("--stations", "stations.missing");
        }
        if (onFiles && targets == null) {
            throw CliError.option("--targets", "targets.missing");
        }
        OptionalLong turnoutMs = Seconds.milliseconds("--turnout", turnout);
        try (AnalysisInput input = AnalysisInput.open(onFiles, files, dataDir, console)) {
            NetworkInput ways = input.network();
            List<Feature> stationRows = located(input.layer(Layers.STATIONS, stations));
            List<Feature> buildings = located(input.layer(Layers.HIGH_RISES, targets));
            List<Feature> sites = input.layer(Layers.RESCUE_SITES, rescueSites);
            List<Feature> places = input.layer(Layers.PREMISES, premises);
            TravelNumbers numbers = files.numbers();
            RoadNetwork network;
            try (Progress stage = Progress.start(console, texts.getString("stage.network"))) {
                network = RoadNetwork.of(ways, numbers);
                stage.add(1);
            }
            new NetworkNotes(console, texts).tell(network.report());
            EdgeIndex index = new EdgeIndex(network);
            Set<String> stands = existing(question, stationRows);
            List<Station> known = stationRows.stream()
                    .filter(row -> stands.contains(row.id())
                            || CANDIDATES.contains(row.text("status").orElse(Station.UNLESS_SAID)))
                    .map(Station::of)
                    .toList();
            boolean screened = !places.isEmpty();
            List<Remark> remarks = screened ? screen(network, index, places, known, stands) : List.of();
            Set<String> out = excluded(remarks, question);
            List<Crew> crews = crews(
                    input,
                    network,
                    numbers,
                    question,
                    turnoutMs,
                    known.stream()
                            .filter(station -> !out.contains(station.id()))
                            .toList());
            StationTimes times;
            try (Progress stage = Progress.start(console, texts.getString("stage.times"))) {
                times = StationTimes.of(crews, index, Target.of(buildings, sites));
                stage.add(1);
            }
            return new Ready(
                    times.costs(),
                    stands,
                    prices(stationRows),
                    Weights.known(
                            buildings,
                            onFiles || !question.weigh() ? Map.of() : scores(input, ways, network, turnoutMs)),
                    new SitingAnswer.Ground(screened, remarks, times::unverified));
        }
    }

    /** The risk score of each building of the database. */
    private Map<String, Double> scores(
            AnalysisInput input, NetworkInput ways, RoadNetwork network, OptionalLong turnoutMs) {
        RiskNumbers numbers = RiskNumbers.of(Optional.empty(), Optional.empty());
        RiskResult risks = RiskAnalysis.of(
                RiskInputs.of(input, files, ways, network, Map.of(), numbers, turnoutMs), (done, of) -> {});
        Map<String, Double> scores = new HashMap<>();
        risks.buildings()
                .forEach(risk -> scores.put(risk.buildingId(), risk.score().score()));
        return scores;
    }

    private static List<Feature> located(List<Feature> rows) {
        return rows.stream().filter(row -> row.geometry().isPresent()).toList();
    }

    private static Set<String> existing(Question question, List<Feature> rows) {
        Set<String> ids = new TreeSet<>();
        switch (question.existing()) {
            case "none" -> {}
            case "layer" ->
                rows.stream()
                        .filter(row ->
                                row.text("status").orElse(Station.UNLESS_SAID).equals("existing"))
                        .forEach(row -> ids.add(row.id()));
            default ->
                Stream.of(question.existing().split(",", -1))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .forEach(ids::add);
        }
        return ids;
    }

    private static List<Remark> screen(
            RoadNetwork network, EdgeIndex index, List<Feature> places, List<Station> known, Set<String> stands) {
        Screening screening = new Screening(
                network, index, places, Defaults.DATA.read("siting/screening.csv", Screening.Limits::read));
        return known.stream()
                .filter(station -> !stands.contains(station.id()))
                .flatMap(station -> screening.of(station).stream())
                .toList();
    }

    private static Set<String> excluded(List<Remark> remarks, Question question) {
        Set<String> out = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        remarks.stream().filter(Remark::excludes).forEach(remark -> {
            out.add(remark.candidateId());
            if (question.required().contains(remark.candidateId())) {
                faults.add(Fault.of("--required", remark.candidateId(), "siting.required-screened", remark.rule()));
            }
        });
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        return out;
    }

    /** The vehicle of {@code --vehicle} for every tier, and another for each that {@code --tier} names. */
    private List<Crew> crews(
            AnalysisInput input,
            RoadNetwork network,
            TravelNumbers numbers,
            Question question,
            OptionalLong turnoutMs,
            List<Station> known) {
        Map<String, Tier> own = new HashMap<>();
        for (String text : tiers) {
            Matcher parts = TIER.matcher(text);
            if (!parts.matches()) {
                throw CliError.option("--tier " + text, "siting.tier");
            }
            Vehicle vehicle = input.vehicle("--tier " + parts.group(1), parts.group(2));
            own.put(parts.group(1), new Tier(vehicle, Math.round(1000 * Double.parseDouble(parts.group(3)))));
        }
        long limitMs = question.limitS() == null ? Long.MAX_VALUE : Math.round(1000 * question.limitS());
        Tier every = new Tier(input.vehicle(), limitMs);
        Map<Tier, List<Station>> groups = new LinkedHashMap<>();
        for (Station station : known) {
            Tier tier = own.getOrDefault(station.tier().orElse(""), every);
            groups.computeIfAbsent(tier, key -> new ArrayList<>()).add(station);
        }
        List<Crew> crews = new ArrayList<>();
        groups.forEach((tier, group) -> crews.add(new Crew(
                SearchGraph.of(network, tier.vehicle(), files.search(network), numbers),
                group,
                tier.limitMs(),
                turnoutMs)));
        return crews;
    }

    private record Tier(Vehicle vehicle, long limitMs) {}

    private static Map<String, Double> prices(List<Feature> rows) {
        Map<String, Double> prices = new HashMap<>();
        rows.forEach(row -> row.number("cost").ifPresent(cost -> prices.put(row.id(), cost)));
        return prices;
    }
}
