package jp.daicho.contract.lawchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A revision of law or institutions asks for a change of the system (IV-1.5-G1).
 *
 * @param title what people call it
 * @param law which law or institution is revised
 * @param enforcedOn 施行期日: by when the change must be done, Asia/Tokyo
 * @param content what has to change
 */
public record OpenLawChange(
        @Nullable UUID lawChangeId,
        String title,
        String law,
        LocalDate enforcedOn,
        String content,
        @Nullable Instant occurredAt)
        implements LawChangeCommand {

    @Override
    public void check(Checks checks) {
        checks.line("title", title, 200)
                .line("law", law, 400)
                .paragraph("content", content, 10_000);
    }
}
