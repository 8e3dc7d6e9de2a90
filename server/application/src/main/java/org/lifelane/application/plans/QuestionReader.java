package org.lifelane.application.plans;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lifelane.application.siting.Existing;
import org.lifelane.application.siting.Tier;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.siting.SitingModel;
import org.locationtech.jts.geom.Coordinate;

/** Reads a question from the JSON in which it is asked and kept. */
final class QuestionReader {
    static final int NAME_LENGTH = 200;
    private static final int LONGEST_S = 86_400;
    private static final int MOST = 1_000_000;
    private static final int MOST_DAYS = 1_000;
    private static final double MOST_MONEY = 1e15;
    private static final Set<String> TIERS = new LinkedHashSet<>(List.of("full", "small", "micro"));
    private static final Set<String> FIELDS = new LinkedHashSet<>(List.of(
            "name",
            "kind",
            "model",
            "vehicle",
            "limit_s",
            "p",
            "budget",
            "lanes",
            "existing",
            "required",
            "excluded",
            "engines",
            "area_limits",
            "moved",
            "tiers",
            "leave_out_unreachable",
            "robust",
            "seed",
            "turns",
            "emergency_privileges",
            "time_limit_s"));

    private final JsonFields fields;

    private QuestionReader(JsonFields fields) {
        this.fields = fields;
    }

    /** A question and the name that its plan is to have, where it is given one. */
    record Named(Optional<String> name, PlanQuestion question) {}

    /** @throws FaultyInputException with every field that is not what it has to be */
    static Named read(String json) {
        return new QuestionReader(JsonFields.of(json)).read();
    }

    /**
     * A new name of a plan.
     *
     * @throws FaultyInputException if it is none
     */
    static String name(String json) {
        JsonFields fields = JsonFields.of(json);
        fields.only(Set.of("name"));
        Optional<String> name = new QuestionReader(fields).name();
        if (name.isEmpty()) {
            fields.fault("name", place -> Fault.of("", place, "plans.missing"));
        }
        fields.check();
        return name.orElse("");
    }

    private Named read() {
        fields.only(FIELDS);
        Optional<String> name = name();
        Optional<PlanKind> kind = fields.text("kind").flatMap(this::kind);
        Optional<String> vehicle = required("vehicle");
        if (kind.isEmpty() && !fields.isText("kind")) {
            required("kind");
        }
        PlanQuestion question = new PlanQuestion(
                kind.orElse(PlanKind.SITING),
                fields.text("model").flatMap(this::model),
                vehicle.orElse(""),
                fields.number("limit_s", 1, LONGEST_S),
                fields.whole("p", 1, MOST),
                fields.number("budget", 0, MOST_MONEY),
                fields.whole("lanes", 1, MOST),
                existing(),
                fields.ids("required"),
                fields.ids("excluded"),
                fields.whole("engines", 1, 2).orElse(1),
                fields.flag("area_limits", false),
                moved(),
                tiers(),
                fields.flag("leave_out_unreachable", false),
                fields.whole("robust", 1, MOST_DAYS),
                fields.whole("seed", 0, Integer.MAX_VALUE).orElse(1),
                fields.flag("turns", true),
                fields.flag("emergency_privileges", false),
                fields.number("time_limit_s", 1, LONGEST_S));
        fields.check();
        return new Named(name, question);
    }

    private Optional<String> name() {
        Optional<String> name = fields.text("name");
        if (name.filter(text -> text.length() > NAME_LENGTH).isPresent()) {
            fields.fault("name", place -> Fault.of("", place, "plans.name-long", NAME_LENGTH));
        }
        return name;
    }

    private Optional<String> required(String name) {
        Optional<String> text = fields.text(name);
        if (text.isEmpty()) {
            fields.fault(name, place -> Fault.of("", place, "plans.missing"));
        }
        return text;
    }

    private Optional<PlanKind> kind(String text) {
        Optional<PlanKind> kind = PlanKind.of(text);
        if (kind.isEmpty()) {
            fields.fault("kind", place -> Fault.of("", place, "plans.kind", text));
        }
        return kind;
    }

    private Optional<SitingModel> model(String text) {
        Optional<SitingModel> model = SitingModel.of(text);
        if (model.isEmpty()) {
            fields.fault("model", place -> Fault.of("", place, "plans.model", text));
        }
        return model;
    }

    private Existing existing() {
        if (!fields.isText("existing")) {
            Set<String> ids = fields.ids("existing");
            return fields.names().contains("existing") ? Existing.of(ids) : Existing.LAYER;
        }
        String word = fields.text("existing").orElse("");
        if (!word.equals("layer") && !word.equals("none")) {
            fields.fault("existing", place -> Fault.of("", place, "plans.existing", word));
        }
        return word.equals("none") ? Existing.NONE : Existing.LAYER;
    }

    private Map<String, Coordinate> moved() {
        JsonFields places = fields.object("moved");
        Map<String, Coordinate> moved = new HashMap<>();
        for (String id : places.names()) {
            Optional<double[]> pair = places.numbers(id, 2);
            if (pair.isPresent() && Math.abs(pair.get()[0]) <= 180 && Math.abs(pair.get()[1]) <= 90) {
                moved.put(id, new Coordinate(pair.get()[0], pair.get()[1]));
            } else {
                places.fault(id, place -> Fault.of("", place, "plans.place"));
            }
        }
        return moved;
    }

    private Map<String, Tier> tiers() {
        JsonFields all = fields.object("tiers");
        all.only(TIERS);
        Map<String, Tier> tiers = new HashMap<>();
        for (String name : all.names()) {
            JsonFields tier = all.object(name);
            tier.only(Set.of("vehicle", "limit_s"));
            QuestionReader reader = new QuestionReader(tier);
            String vehicle = reader.required("vehicle").orElse("");
            double limitS = tier.number("limit_s", 1, LONGEST_S).orElse(Double.NaN);
            if (Double.isNaN(limitS)) {
                tier.fault("limit_s", place -> Fault.of("", place, "plans.missing"));
            }
            tiers.put(name, new Tier(vehicle, Math.round(1000 * limitS)));
        }
        return tiers;
    }
}
