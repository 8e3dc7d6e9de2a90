package org.lifelane.planning.rules;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One clause of a rule, with its number where it has one.
 *
 * @param name by which the rule's check asks for it, such as {@code least} or {@code over50_length}
 * @param value the number, in the rule's unit unless the name ends with another; empty for a duty without a number
 * @param code the edition that the clause belongs to
 * @param clause its number in the code
 * @param verified how well the number was verified: {@code A}, {@code A-}, {@code B}, {@code C}, {@code D} (derived by
 *     arithmetic) or {@code recalled}
 */
public record Requirement(
        String name, OptionalDouble value, Force force, Binding binds, Code code, String clause, String verified) {

    /** How strongly a clause is put. */
    public enum Force {
        /** A clause of a full-text mandatory code. */
        MANDATORY,
        /** 应: shall, in a standard that is not mandatory any more. */
        SHALL,
        /** 宜: should. */
        SHOULD,
        /** A law or an order. */
        LAW,
        /** A local plan or policy. */
        LOCAL,
        /** Derived here, no standard. */
        DERIVED;

        /** The word of files and answers. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a clause binds: how a building is designed, or how it is used and kept. */
    public enum Binding {
        DESIGN,
        USE;

        /** The word of files and answers. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The number of a clause that must have one. */
    public double number() {
        return value.orElseThrow(() -> new IllegalStateException("requirement " + name + " has no number"));
    }
}
