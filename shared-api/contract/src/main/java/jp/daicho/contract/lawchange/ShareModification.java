package jp.daicho.contract.lawchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section gives those who maintain and operate the system what they need to know of the
 * modification (IV-1.5-N3, IV-1.5-N4).
 *
 * @param organisations who was told
 * @param content what was told: documents, software and licences
 */
public record ShareModification(
        List<UUID> organisations, String content, @Nullable Instant occurredAt)
        implements LawChangeCommand {

    @Override
    public void check(Checks checks) {
        checks.size("organisations", organisations, 1, 50)
                .distinct("organisations", organisations, id -> id)
                .paragraph("content", content, 10_000);
    }
}
