package jp.daicho.contract.procurement;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contract's content is checked again before it is concluded (III-1.6-X1, III-2.6-X1); again
 * asks for another approval.
 *
 * @param document the contract that was checked, and where it is filed
 * @param ictBcpClause where it says who supports when the ICT-BCP is invoked; a critical system's
 *     must say it (III-1.3-N5, III-2.3-N2)
 * @param systemPlanDecision where the notice of decision on the system plan is filed, which is
 *     attached to the procedure of an operation contract (III-2.6-S2)
 * @param note what was compared
 */
public record RecheckContract(
        String document,
        @Nullable String ictBcpClause,
        @Nullable String systemPlanDecision,
        String note,
        @Nullable Instant occurredAt)
        implements ConclusionCommand {

    @Override
    public void check(Checks checks) {
        checks.line("document", document, 200)
                .line("ictBcpClause", ictBcpClause, 200)
                .line("systemPlanDecision", systemPlanDecision, 200)
                .paragraph("note", note, 1000);
    }
}
