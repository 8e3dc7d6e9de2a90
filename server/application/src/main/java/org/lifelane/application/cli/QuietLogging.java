package org.lifelane.application.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.LogManager;

/**
 * Keeps what libraries log away from the people who run a command on files: for them standard error holds progress and
 * faults. The server sets its own logging instead.
 */
public final class QuietLogging {
    /** Called by {@link LogManager} when a library logs for the first time. */
    public QuietLogging() throws IOException {
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(new byte[0]));
    }

    static void set() {
        System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
        System.setProperty("logback.configurationFile", "org/lifelane/application/cli/quiet-logback.xml");
    }
}
