package org.lifelane.application.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param host the address to listen on
 * @param port 0 for any free one
 * @param sample whether an empty database is filled with the worked example
 * @param tls certificate and key of HTTPS, as PEM files; empty for HTTP
 */
public record ServeOptions(String host, int port, Path dataDir, boolean sample, Optional<Tls> tls) {

    /** PEM files; the certificate may be followed by those that vouch for it. */
    public record Tls(Path certificate, Path key) {}
}
