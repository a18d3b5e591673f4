package jp.daicho.contract.lawchange;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The section manager approves the requirements (IV-1.5, performers).
 *
 * @param business 業務要件, or where they are kept
 * @param maintenance システム保守要件, or where they are kept
 * @param functional 機能要件, or where they are kept
 */
public record ApproveRequirements(
        String business, String maintenance, String functional, @Nullable Instant occurredAt)
        implements LawChangeCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("business", business, 10_000)
                .paragraph("maintenance", maintenance, 10_000)
                .paragraph("functional", functional, 10_000);
    }
}
