package jp.daicho.query.annualreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** An annual review. */
@Table("annual_review")
@Index("system_id, fiscal_year, kind, track")
record AnnualReviewRow(
        @Key UUID annualReviewId,
        UUID systemId,
        AnnualReviewKind kind,
        Track track,
        int fiscalYear,
        LocalDate dueOn,
        AnnualReviewStatus status,
        Instant startedAt,
        UUID startedBy,
        @Nullable Instant confirmedAt,
        @Nullable UUID confirmedBy,
        @Nullable String note,
        long version) {

    AnnualReviewRow in(AnnualReviewStatus next) {
        return new AnnualReviewRow(
                annualReviewId,
                systemId,
                kind,
                track,
                fiscalYear,
                dueOn,
                next,
                startedAt,
                startedBy,
                confirmedAt,
                confirmedBy,
                note,
                version);
    }

    AnnualReviewRow confirmed(Instant at, UUID by, @Nullable String said) {
        return new AnnualReviewRow(
                annualReviewId,
                systemId,
                kind,
                track,
                fiscalYear,
                dueOn,
                AnnualReviewStatus.CONFIRMED,
                startedAt,
                startedBy,
                at,
                by,
                said,
                version);
    }

    AnnualReviewRow at(long newVersion) {
        return new AnnualReviewRow(
                annualReviewId,
                systemId,
                kind,
                track,
                fiscalYear,
                dueOn,
                status,
                startedAt,
                startedBy,
                confirmedAt,
                confirmedBy,
                note,
                newVersion);
    }
}
