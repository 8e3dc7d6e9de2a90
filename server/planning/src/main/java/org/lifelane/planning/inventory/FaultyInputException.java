package org.lifelane.planning.inventory;

import java.util.List;

/** Input that is refused, with every fault found in it. Nothing has been changed when it is thrown. */
public final class FaultyInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public FaultyInputException(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public FaultyInputException(Fault fault) {
        this(List.of(fault));
    }

    /** At least one, in the order of the input. */
    public List<Fault> faults() {
        return faults;
    }
}
