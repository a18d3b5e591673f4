package jp.daicho.contract.handover;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a material that was handed over.
 *
 * @param content code of the agreed row
 * @param note what was checked, where that is worth a word
 */
public record AcceptMaterial(String content, @Nullable String note, @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 2000);
    }
}
