package org.lifelane.application.imports;

/** What becomes of a file some of whose rows are faulty. */
public enum OnError {
    /** The whole file is refused. */
    REFUSE,
    /** The sound rows are taken, the faulty ones are set aside with their reasons. */
    SKIP
}
