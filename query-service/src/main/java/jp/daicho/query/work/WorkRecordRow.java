package jp.daicho.query.work;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** An entry of the maintenance or operation record as it stands. */
@Table("work_record")
@Index("system_id, performed_at DESC, work_record_id")
record WorkRecordRow(
        @Key UUID workRecordId,
        UUID systemId,
        String code,
        Track track,
        WorkNature nature,
        String content,
        @Nullable Instant performedFrom,
        Instant performedAt,
        @Index @Nullable UUID incidentId,
        @Nullable String planItem,
        UUID registeredBy,
        UUID registeredByOrganisation,
        Instant registeredAt,
        int corrections,
        @Nullable String correctionReason,
        long version) {}
