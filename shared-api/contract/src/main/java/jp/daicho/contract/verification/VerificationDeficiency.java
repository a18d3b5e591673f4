package jp.daicho.contract.verification;

import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What is deficient in a completion report; it is managed in the review register from then on
 * (IV-4.1-S4, S5).
 *
 * @param findingId the id that it has as a finding; given by the client, or {@code null}: the
 *     server gives one
 * @param place where in the report
 * @param content what is deficient
 */
public record VerificationDeficiency(@Nullable UUID findingId, String place, String content) {

    public VerificationDeficiency withId(UUID id) {
        return findingId == null ? new VerificationDeficiency(id, place, content) : this;
    }

    void check(Checks checks) {
        checks.line("place", place, 200).paragraph("content", content, 4000);
    }
}
