package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** An agreement, with the end and the number of items of its latest terms. */
@Table("sla")
record SlaRow(
        @Key UUID slaId,
        @Index UUID systemId,
        String code,
        String title,
        @Nullable UUID contractId,
        Instant agreedAt,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String timeZone,
        int items,
        int termsVersions,
        long version) {

    SlaRow at(long newVersion) {
        return new SlaRow(
                slaId,
                systemId,
                code,
                title,
                contractId,
                agreedAt,
                effectiveFrom,
                effectiveTo,
                timeZone,
                items,
                termsVersions,
                newVersion);
    }

    SlaRow amended(@Nullable LocalDate to, int newItems, long newVersion) {
        return new SlaRow(
                slaId,
                systemId,
                code,
                title,
                contractId,
                agreedAt,
                effectiveFrom,
                to,
                timeZone,
                newItems,
                termsVersions + 1,
                newVersion);
    }
}
