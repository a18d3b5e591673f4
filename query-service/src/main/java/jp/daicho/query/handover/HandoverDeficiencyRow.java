package jp.daicho.query.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A deficiency that was stated, and its handling (IV-7.1-S5…S7). */
@Table("handover_deficiency")
record HandoverDeficiencyRow(
        @Index @Key UUID handoverId,
        @Key UUID deficiencyId,
        long returnedIn,
        int place,
        String description,
        @Nullable String content,
        LocalDate dueOn,
        Instant statedAt,
        @Nullable String handling,
        @Nullable Instant handledAt,
        @Nullable Instant confirmedAt,
        @Nullable String confirmation) {

    HandoverDeficiencyRow handled(Instant at, String what) {
        return new HandoverDeficiencyRow(
                handoverId,
                deficiencyId,
                returnedIn,
                place,
                description,
                content,
                dueOn,
                statedAt,
                what,
                at,
                confirmedAt,
                confirmation);
    }

    HandoverDeficiencyRow confirmed(Instant at, @Nullable String note) {
        return new HandoverDeficiencyRow(
                handoverId,
                deficiencyId,
                returnedIn,
                place,
                description,
                content,
                dueOn,
                statedAt,
                handling,
                handledAt,
                at,
                note);
    }
}
