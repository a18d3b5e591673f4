package jp.daicho.query.verification;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A completion report of a verification, by its number. */
@Table("verification_report")
record VerificationReportRow(
        @Key UUID verificationId,
        @Key int number,
        String summary,
        @Nullable String access,
        Instant submittedAt,
        UUID submittedBy,
        UUID organisation,
        @Nullable Instant returnedAt) {

    VerificationReportRow returned(Instant at) {
        return new VerificationReportRow(
                verificationId,
                number,
                summary,
                access,
                submittedAt,
                submittedBy,
                organisation,
                at);
    }
}
