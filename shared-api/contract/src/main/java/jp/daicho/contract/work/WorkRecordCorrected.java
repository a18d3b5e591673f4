package jp.daicho.contract.work;

import java.time.Instant;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/** The record was corrected. */
@EventType(
        name = "work.WorkRecordCorrected",
        guideline = {"IV-1.4-G1", "IV-1.4-F6", "IV-2.4-F6"},
        ja = "作業記録を訂正",
        en = "Work record corrected")
public record WorkRecordCorrected(
        Track track,
        WorkNature nature,
        String content,
        @Nullable Instant performedFrom,
        Instant performedAt,
        @Nullable String planItem,
        String reason)
        implements WorkEvent {}
