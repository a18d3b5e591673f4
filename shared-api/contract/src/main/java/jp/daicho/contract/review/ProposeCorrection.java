package jp.daicho.contract.review;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor proposes how to correct (修正方法, IV-1.1-S7).
 *
 * @param findingId the finding, from the path
 * @param place place of the correction (修正箇所)
 * @param content content of the correction (修正内容)
 */
public record ProposeCorrection(
        UUID findingId, String place, String content, @Nullable Instant occurredAt)
        implements ReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.line("place", place, 200).paragraph("content", content, 4000);
    }
}
