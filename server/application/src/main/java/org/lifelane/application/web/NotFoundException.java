package org.lifelane.application.web;

import java.util.List;

/** What an address names is not there. Its text is {@code problem.KEY}. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;

    public NotFoundException(String key, Object... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values.toArray();
    }
}
