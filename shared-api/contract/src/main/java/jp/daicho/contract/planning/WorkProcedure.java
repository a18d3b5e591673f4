package jp.daicho.contract.planning;

import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A procedure, step by step (IV-1.2-S1, IV-2.2-S1).
 *
 * @param code row of 表1-2-1 or 表2-2-1; absent for a procedure of its own kind
 * @param name what it is called
 * @param occasion when it is followed
 * @param steps who does what, in order
 * @param reference where the full text is kept, where it is a document of its own
 */
public record WorkProcedure(
        @Nullable String code,
        String name,
        String occasion,
        List<FlowStep> steps,
        @Nullable String reference) {

    public WorkProcedure {
        steps = List.copyOf(steps);
    }

    void check(Checks checks) {
        PlanTable.PROCEDURES
                .checkCode(checks, code)
                .line("name", name, 200)
                .paragraph("occasion", occasion, 2000)
                .size("steps", steps, 1, 200)
                .each("steps", steps, FlowStep::check)
                .line("reference", reference, 500);
    }
}
