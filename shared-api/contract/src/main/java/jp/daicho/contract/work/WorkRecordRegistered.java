package jp.daicho.contract.work;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/** Work was entered into the record. */
@EventType(
        name = "work.WorkRecordRegistered",
        guideline = {"IV-1.4-G1", "IV-1.4-F6", "IV-2.4-F6"},
        ja = "作業記録を登録",
        en = "Work record registered")
public record WorkRecordRegistered(
        String code,
        Track track,
        WorkNature nature,
        String content,
        @Nullable Instant performedFrom,
        Instant performedAt,
        @Nullable UUID incidentId,
        @Nullable String planItem)
        implements WorkEvent {}
