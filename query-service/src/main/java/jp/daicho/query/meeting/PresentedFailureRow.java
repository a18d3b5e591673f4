package jp.daicho.query.meeting;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** A failure that was presented; {@code regular}: at a regular meeting of both sides. */
@Table("presented_failure")
record PresentedFailureRow(
        @Key @Index UUID meetingId,
        @Key @Index UUID incidentId,
        UUID systemId,
        boolean regular,
        LocalDate presentedOn,
        String recurrencePrevention) {}
