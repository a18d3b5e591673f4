package jp.daicho.contract.inspection;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * After a failed inspection the contractor has to put right what is wanting; the inspection then
 * begins again with a notice of completion.
 *
 * @param instruction what is to be done
 * @param dueOn until when, Asia/Tokyo
 */
public record OrderRework(String instruction, LocalDate dueOn, @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("instruction", instruction, 4000);
    }
}
