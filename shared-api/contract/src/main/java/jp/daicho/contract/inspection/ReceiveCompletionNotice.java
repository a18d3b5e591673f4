package jp.daicho.contract.inspection;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor's notice of completion has come in.
 *
 * @param reference its number, or where it is kept
 */
public record ReceiveCompletionNotice(String reference, @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        checks.line("reference", reference, 400);
    }
}
