package jp.daicho.contract.organisation;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A company enters the directory (I-7-6).
 *
 * @param corporateNumber 法人番号, thirteen digits; unique in the installation
 */
public record RegisterContractor(
        @Nullable UUID contractorId,
        String corporateNumber,
        String name,
        @Nullable Instant occurredAt)
        implements ContractorCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                CorporateNumber.isValid(corporateNumber),
                "corporateNumber",
                "法人番号（検査用数字を含む13桁）を指定してください。",
                "Expected a corporate number: thirteen digits of which the first is the check digit.");
        checks.line("name", name, 200);
    }
}
