package org.lifelane.benchmark.proof;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.lifelane.planning.optimum.Proof;

/** What a run prints, row by row as it goes: what was proven how soon, and how plain SCIP does on the same. */
final class ProofTable {
    private final PrintStream out;

    ProofTable(PrintStream out) {
        this.out = out;
        out.printf(
                Locale.ROOT,
                "%-26s %-24s %13s %13s %9s %-7s %9s  %-18s %s%n",
                "what",
                "size",
                "objective",
                "bound",
                "gap",
                "proven",
                "seconds",
                "plain SCIP s",
                "ratio");
    }

    void row(String what, String size, Proof proof, double seconds, Optional<PlainScip.Result> plain) {
        out.printf(
                Locale.ROOT,
                "%-26s %-24s %13.3f %13.3f %9s %-7s %9.2f  %-18s %s%n",
                what,
                size,
                proof.objective(),
                proof.bound(),
                percent(proof.gap()),
                proof.optimal() ? "yes" : "no",
                seconds,
                plain.map(ProofTable::told).orElse(""),
                plain.map(other -> ratio(seconds, proof.optimal(), other)).orElse(""));
        out.flush();
    }

    /** A row of a time alone. */
    void time(String what, String size, double seconds) {
        out.printf(Locale.ROOT, "%-26s %-24s %13s %13s %9s %-7s %9.2f%n", what, size, "", "", "", "", seconds);
        out.flush();
    }

    void note(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }

    private static String percent(double gap) {
        return gap <= Proof.TOLERANCE ? "0" : String.format(Locale.ROOT, "%.3f %%", 100 * gap);
    }

    private static String told(PlainScip.Result plain) {
        if (plain.proven()) {
            return String.format(Locale.ROOT, "%.2f", plain.seconds());
        }
        return String.format(
                Locale.ROOT,
                "%.0f, %s",
                plain.seconds(),
                Double.isNaN(plain.objective())
                        ? "nothing found"
                        : "gap " + percent(new Proof(plain.objective(), plain.bound()).gap()));
    }

    /** Of times to a proof; where one side was stopped before, the ratio is a bound. */
    private static String ratio(double seconds, boolean proven, PlainScip.Result plain) {
        if (!proven && !plain.proven()) {
            return "neither proven";
        }
        String side = proven && !plain.proven() ? "over " : !proven ? "under " : "";
        return side + String.format(Locale.ROOT, "%.1f", plain.seconds() / seconds);
    }
}
