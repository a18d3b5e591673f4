package jp.daicho.query.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** An inspection: what it is about, and how far it has come. */
@Table("inspection")
@Index("system_id, first_day DESC, inspection_id")
record InspectionRow(
        @Key UUID inspectionId,
        UUID systemId,
        @Index UUID contractId,
        UUID contractor,
        Track track,
        LocalDate firstDay,
        LocalDate lastDay,
        UUID inspector,
        UUID supervisor,
        Instant openedAt,
        InspectionStatus status,
        int round,
        @Nullable String completionNotice,
        @Nullable Instant attendedAt,
        @Nullable String specification,
        List<String> deficiencies,
        @Nullable LocalDate reworkDueOn,
        @Nullable LocalDate passedOn,
        @Nullable String note,
        long version) {}
