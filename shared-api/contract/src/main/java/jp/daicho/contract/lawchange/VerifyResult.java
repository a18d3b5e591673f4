package jp.daicho.contract.lawchange;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section has checked the modification (IV-1.5-S4, IV-1.5-X2).
 *
 * @param asExpected whether it turned out as it was expected
 * @param note by what that was seen
 */
public record VerifyResult(boolean asExpected, String note, @Nullable Instant occurredAt)
        implements LawChangeCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 4000);
    }
}
