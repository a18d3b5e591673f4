package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Submits the completion report (完了報告書, IV-7.1-S4).
 *
 * @param summary what was handed over, what the incoming contractor must know of remaining issues
 * @param files the report, where it is a file
 */
public record SubmitHandoverReport(
        String summary, @Nullable List<HandedOverFile> files, @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("summary", summary, 10000)
                .size("files", files, 0, 100)
                .each("files", files, HandedOverFile::check);
    }
}
