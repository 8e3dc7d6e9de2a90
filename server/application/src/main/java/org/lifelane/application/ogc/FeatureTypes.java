package org.lifelane.application.ogc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifelane.application.access.LayerView;
import org.lifelane.application.ogc.cql2.Sql;
import org.lifelane.application.store.Database;
import org.lifelane.application.store.Dialect;
import org.lifelane.application.store.Form;
import org.lifelane.application.store.HeldAttributes;
import org.lifelane.application.store.HeldAttributes.Held;
import org.lifelane.application.store.LayerTable;
import org.lifelane.planning.inventory.Evidence;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.LayerSchema.Attribute;
import org.lifelane.planning.inventory.LayerSchema.Type;
import org.lifelane.planning.inventory.Layers;
import org.springframework.stereotype.Component;

/** Finds out what features of a layer are made of: what it declares, and what its rows in this database hold besides. */
@Component
final class FeatureTypes {
    private static final String EVIDENCE = "evidence";
    /** Counts, years and ranks; with a fraction in a row they are numbers like others. */
    private static final Set<String> WHOLE =
            Set.of("floors", "built_year", "households", "occupants", "rank", "rank_worst", "rank_best");

    private static final int KEPT = 100;

    private final HeldAttributes rows;
    private final Dialect dialect;
    private final Cache<Key, Held> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    FeatureTypes(Database database) {
        this.rows = new HeldAttributes(database);
        this.dialect = database.dialect();
    }

    private record Key(String layer, String fingerprint) {}

    FeatureType of(LayerView view) {
        LayerSchema schema = view.schema();
        Held held = held(schema);
        List<Property> properties = new ArrayList<>();
        view.attributes().forEach(attribute -> properties.add(declared(attribute, held)));
        if (view.others() && !schema.equals(Layers.RISK)) {
            properties.add(text(EVIDENCE, Evidence.texts(), Sql.of(EVIDENCE)));
        }
        if (view.others()) {
            held.others().forEach((name, form) -> {
                if (schema.attribute(name).isEmpty()) {
                    properties.add(other(name, form));
                }
            });
        }
        return new FeatureType(view, Collections.unmodifiableList(properties));
    }

    /** What was found has the attributes that it is written with. */
    private Held held(LayerSchema schema) {
        if (Layers.results().contains(schema)) {
            return new Held(Map.of(), Map.of());
        }
        return known.get(new Key(schema.name(), rows.fingerprint(schema)), key -> rows.read(schema));
    }

    private static Property declared(Attribute attribute, Held held) {
        String name = attribute.name();
        Sql column = Sql.of('"' + name + '"');
        Sql compared = attribute.type() == Type.TIME ? Sql.of('"' + name + LayerTable.INSTANT + '"') : column;
        Form form = held.others().containsKey(name) ? Form.TEXT : form(attribute, held);
        return new Property(name, form, attribute.allowed(), attribute.type(), compared, column);
    }

    private static Form form(Attribute attribute, Held held) {
        String name = attribute.name();
        return switch (attribute.type()) {
            case TEXT -> Form.TEXT;
            case BOOLEAN -> Form.TRUTH;
            case NUMBER -> WHOLE.contains(name) ? held.declared().getOrDefault(name, Form.WHOLE) : Form.NUMBER;
            case TIME -> time(name, held.declared().getOrDefault(name, Form.DATE));
        };
    }

    /** Of an attribute that ends with {@code _at} people know the hour, even where all rows that there are say the day. */
    private static Form time(String name, Form held) {
        return held == Form.DATE && name.endsWith("_at") ? Form.DATE_TIME : held;
    }

    private static Property text(String name, List<String> allowed, Sql column) {
        return new Property(name, Form.TEXT, allowed, Type.TEXT, column, column);
    }

    private Property other(String name, Form form) {
        Sql said = inAttributes(Form.TEXT, name);
        return switch (form) {
            case TEXT -> text(name, name.endsWith("_" + EVIDENCE) ? Evidence.texts() : List.of(), said);
            case WHOLE, NUMBER -> new Property(name, form, List.of(), Type.NUMBER, inAttributes(form, name), said);
            case TRUTH -> new Property(name, form, List.of(), Type.BOOLEAN, inAttributes(form, name), said);
            case DATE, DATE_TIME -> new Property(name, form, List.of(), Type.TIME, inAttributes(form, name), said);
        };
    }

    private Sql inAttributes(Form form, String name) {
        String expression = dialect.attribute(form);
        int marks = (int) expression.chars().filter(sign -> sign == '?').count();
        return new Sql(expression, Collections.nCopies(marks, name));
    }
}
