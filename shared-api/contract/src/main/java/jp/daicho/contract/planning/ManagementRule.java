package jp.daicho.contract.planning;

import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * How something is managed (IV-1.2-S3, S5 to S8, IV-2.2-S4 to S7).
 *
 * @param matter what
 * @param method how it is recognised, managed and responded to
 * @param procedure how it is presented or reported, by whom to whom
 * @param form the form used, such as 〈様式編〉01 リスク管理表
 * @param escalation of risks and issues: how it is checked, before one becomes a matter of the
 *     whole project, that it cannot be handled within the track
 * @param flow the flow, from which the contractors' roles are clear
 */
public record ManagementRule(
        ManagedMatter matter,
        String method,
        String procedure,
        String form,
        @Nullable String escalation,
        List<FlowStep> flow) {

    public ManagementRule {
        flow = List.copyOf(flow);
    }

    void check(Checks checks) {
        checks.paragraph("method", method, 2000)
                .paragraph("procedure", procedure, 2000)
                .line("form", form, 200)
                .paragraph("escalation", escalation, 2000)
                .that(
                        !matter.isEscalated() || escalation != null,
                        "escalation",
                        "プロジェクト全体で管理する前に、保守又は運用で対処できないことを確認する方法を指定してください。",
                        "Expected how it is checked, before it is raised to the whole project, that"
                                + " it cannot be handled within the track.")
                .size("flow", flow, 1, 100)
                .each("flow", flow, FlowStep::check);
    }

    /** Whether somebody of those takes part in the flow. */
    boolean involves(List<String> participants) {
        return flow.stream().anyMatch(step -> participants.contains(step.participant()));
    }
}
