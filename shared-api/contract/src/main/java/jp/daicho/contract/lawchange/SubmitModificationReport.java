package jp.daicho.contract.lawchange;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor's work report on the modification (IV-1.5-S5, IV-1.5-X1); again replaces it.
 *
 * @param title what it is called
 * @param content what was done
 * @param reference where the document is kept, or its number
 */
public record SubmitModificationReport(
        String title, String content, @Nullable String reference, @Nullable Instant occurredAt)
        implements LawChangeCommand {

    @Override
    public void check(Checks checks) {
        checks.line("title", title, 200)
                .paragraph("content", content, 10_000)
                .line("reference", reference, 400);
    }
}
