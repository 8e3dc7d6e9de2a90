package org.lifelane.planning.rules;

import java.util.Locale;

/** The three failures of a high-rise, and siting: 车进不去, 水上不去, 人上不去, 站点布局. */
public enum Failure {
    VEHICLE,
    WATER,
    PEOPLE,
    SITING;

    /** The word of files and answers. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
