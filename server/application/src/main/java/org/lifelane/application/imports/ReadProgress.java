package org.lifelane.application.imports;

/** Told while a file is read. */
@FunctionalInterface
public interface ReadProgress {
    ReadProgress SILENT = rows -> {};

    /** So many rows of the file have been read. */
    void rows(long rows);
}
