package jp.daicho.contract.meeting;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section comments on the latest minutes (IV-1.2-S2(c), (d), IV-2.2-S2(c), (d)). Late
 * comments are taken, and shown as late.
 *
 * @param revision of the minutes
 * @param comments what is understood otherwise
 */
public record CommentOnMinutes(int revision, List<String> comments, @Nullable Instant occurredAt)
        implements MeetingCommand {

    @Override
    public void check(Checks checks) {
        checks.size("comments", comments, 1, 100);
        Paragraphs.check(checks, "comments", comments, 2000);
    }
}
