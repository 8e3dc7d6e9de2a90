package org.lifelane.application.plans;

import java.util.List;
import java.util.stream.Collectors;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.springframework.stereotype.Component;

/** The kinds of plans that this version computes. */
@Component
final class PlanSolvers {
    private final List<PlanSolver> solvers;

    PlanSolvers(List<PlanSolver> solvers) {
        this.solvers = List.copyOf(solvers);
    }

    /** @throws FaultyInputException for a kind that is not computed yet */
    PlanSolver of(PlanKind kind) {
        return solvers.stream()
                .filter(solver -> solver.kind() == kind)
                .findFirst()
                .orElseThrow(() ->
                        new FaultyInputException(Fault.of("", "kind", "plans.kind-absent", kind.text(), known())));
    }

    /**
     * Holds a question against its kind and against the layers as they are now.
     *
     * @throws FaultyInputException with everything that can be told without solving, each by the field's name
     */
    void check(PlanQuestion question) {
        PlanSolver solver = of(question.kind());
        List<Fault> others = question.particular().stream()
                .filter(field -> !question.kind().takes(field))
                .map(field -> Fault.of(
                        "", field, "plans.field-other-kind", question.kind().text()))
                .toList();
        if (!others.isEmpty()) {
            throw new FaultyInputException(others);
        }
        try {
            solver.check(question);
        } catch (FaultyInputException refused) {
            throw new FaultyInputException(FieldFaults.of(refused.faults()));
        }
    }

    /** The kinds, in their order. */
    List<PlanKind> kinds() {
        return solvers.stream().map(PlanSolver::kind).sorted().toList();
    }

    private String known() {
        return kinds().stream().map(PlanKind::text).collect(Collectors.joining(", "));
    }
}
