package jp.daicho.query.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A current-state verification. */
@Table("verification")
@Index("system_id, fiscal_year, track")
record VerificationRow(
        @Key UUID verificationId,
        UUID systemId,
        Track track,
        int fiscalYear,
        LocalDate dueOn,
        VerificationStatus status,
        String method,
        JsonNode targets,
        List<String> assetKinds,
        Instant startedAt,
        UUID startedBy,
        @Nullable String recurrencePrevention,
        @Nullable Instant confirmedAt,
        @Nullable UUID confirmedBy,
        @Nullable String note,
        long version) {

    VerificationRow in(VerificationStatus next) {
        return with(next, recurrencePrevention, confirmedAt, confirmedBy, note, version);
    }

    VerificationRow preventing(String measures) {
        return with(status, measures, confirmedAt, confirmedBy, note, version);
    }

    VerificationRow confirmed(Instant at, UUID by, @Nullable String said) {
        return with(VerificationStatus.CONFIRMED, recurrencePrevention, at, by, said, version);
    }

    VerificationRow at(long newVersion) {
        return with(status, recurrencePrevention, confirmedAt, confirmedBy, note, newVersion);
    }

    private VerificationRow with(
            VerificationStatus newStatus,
            @Nullable String prevention,
            @Nullable Instant confirmed,
            @Nullable UUID by,
            @Nullable String said,
            long newVersion) {
        return new VerificationRow(
                verificationId,
                systemId,
                track,
                fiscalYear,
                dueOn,
                newStatus,
                method,
                targets,
                assetKinds,
                startedAt,
                startedBy,
                prevention,
                confirmed,
                by,
                said,
                newVersion);
    }
}
