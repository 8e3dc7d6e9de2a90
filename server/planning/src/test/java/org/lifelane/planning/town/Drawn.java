package org.lifelane.planning.town;

import java.nio.file.Path;
import org.lifelane.planning.inventory.LayerSchema.Attribute;
import org.lifelane.planning.inventory.LayerSchema.Type;
import org.lifelane.planning.inventory.Layers;
import org.lifelane.planning.network.GisData;
import org.lifelane.planning.rules.Engine;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What tests that draw by hand have in common: shapes and values written as words, and the vehicles of the project. */
public final class Drawn {
    private static final GisData DATA = GisData.in(Path.of("../../gis-data"));

    private Drawn() {}

    /** A shape from its well-known text. */
    public static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    /** The value of an attribute, of the type that its layer gives it; text where the layer does not know it. */
    public static Object value(String layer, String attribute, String text) {
        Type type = Layers.named(layer)
                .flatMap(schema -> schema.attribute(attribute))
                .map(Attribute::type)
                .orElse(Type.TEXT);
        return switch (type) {
            case NUMBER -> Double.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            default -> text;
        };
    }

    /** A vehicle of {@code gis-data/vehicles}. */
    public static Engine engine(String name) {
        return DATA.vehicles().stream()
                .filter(row -> row.id().equals(name))
                .findFirst()
                .map(Engine::of)
                .orElseThrow();
    }
}
