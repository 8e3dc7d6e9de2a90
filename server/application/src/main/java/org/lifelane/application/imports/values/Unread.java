package org.lifelane.application.imports.values;

import java.util.List;

/** A value, geometry or row that cannot be read; becomes a fault where its file and line are known. */
public final class Unread extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /**
     * @param code key of the message in the bundle {@code imports/faults}
     * @param arguments the values that the message shows
     */
    public Unread(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
