package jp.daicho.query.meeting;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** A work report that was presented; {@code regular}: at a regular meeting of both sides. */
@Table("presented_report")
record PresentedReportRow(
        @Key @Index UUID meetingId,
        @Key @Index UUID workReportId,
        UUID systemId,
        boolean regular,
        LocalDate presentedOn) {}
