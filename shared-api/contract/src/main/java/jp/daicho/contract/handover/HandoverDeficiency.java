package jp.daicho.contract.handover;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What is deficient in a handover (IV-7.1-S5, S6).
 *
 * @param deficiencyId given by the client, or {@code null}: the server gives one
 * @param description what is deficient
 * @param content code of the agreed material concerned, which then has to be handed over again
 * @param dueOn by which day it is to be put right, Asia/Tokyo
 */
public record HandoverDeficiency(
        @Nullable UUID deficiencyId,
        String description,
        @Nullable String content,
        LocalDate dueOn) {

    public HandoverDeficiency withId(UUID id) {
        return deficiencyId == null
                ? new HandoverDeficiency(id, description, content, dueOn)
                : this;
    }

    void check(Checks checks) {
        checks.paragraph("description", description, 2000).line("content", content, 60);
    }
}
