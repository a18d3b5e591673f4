package jp.daicho.contract.procurement;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The proper officer has approved the contract, and the statement of reasons where there is one
 * (III-1.6-X2, III-2.6-X2).
 *
 * @param authority who approved: the officer who was named with the planned price
 * @param decision where the approval (決裁) is filed
 * @param decidedOn day of the approval, Asia/Tokyo; not after that of {@code occurredAt}
 */
public record ApproveContract(
        ContractAuthority authority,
        String decision,
        LocalDate decidedOn,
        @Nullable Instant occurredAt)
        implements ConclusionCommand {

    @Override
    public void check(Checks checks) {
        checks.line("decision", decision, 200);
    }
}
