package jp.daicho.contract.handover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a material that was handed over.
 *
 * @param content from the path: code of the agreed row
 * @param note what was checked, where that is worth a word
 */
public record AcceptMaterial(
        @JsonIgnore @Nullable String content, @Nullable String note, @Nullable Instant occurredAt)
        implements HandoverCommand {

    public AcceptMaterial of(String row) {
        return new AcceptMaterial(row, note, occurredAt);
    }

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 2000);
    }
}
