package org.lifelane.application.store;

import java.util.Optional;

/**
 * What the layers together are.
 *
 * @param version grows by one with every transaction that changes a row
 * @param edition a random word, drawn anew with every version: that of another database is another one
 * @param synthetic whether the rows are the worked example
 * @param dataDate the day of the last change, as {@code 2026-01-31}; empty while nothing was loaded
 */
public record Dataset(long version, String edition, boolean synthetic, Optional<String> dataDate) {}
