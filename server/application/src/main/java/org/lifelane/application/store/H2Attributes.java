package org.lifelane.application.store;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What H2 lacks to look into the attributes without a column: functions of its SQL, called by H2 itself. */
public final class H2Attributes {
    private H2Attributes() {}

    public static @Nullable String text(@Nullable String attributes, String name) {
        Object value = value(attributes, name);
        return value == null ? null : value.toString();
    }

    public static @Nullable Double number(@Nullable String attributes, String name) {
        return value(attributes, name) instanceof Double number ? number : null;
    }

    public static @Nullable Boolean truth(@Nullable String attributes, String name) {
        return value(attributes, name) instanceof Boolean truth ? truth : null;
    }

    /** Milliseconds since 1970. */
    public static @Nullable Long instant(@Nullable String attributes, String name) {
        Object value = value(attributes, name);
        OptionalLong instant = value == null ? OptionalLong.empty() : Instants.milliseconds(value.toString());
        return instant.isPresent() ? instant.getAsLong() : null;
    }

    private static @Nullable Object value(@Nullable String attributes, String name) {
        return attributes == null ? null : StoredAttributes.read(attributes).get(name);
    }
}
