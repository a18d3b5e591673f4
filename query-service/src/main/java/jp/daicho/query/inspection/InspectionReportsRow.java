package jp.daicho.query.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** What was attached last. */
@Table("inspection_reports")
record InspectionReportsRow(
        @Key UUID inspectionId,
        String workReport,
        String reference,
        @Nullable String sha256,
        @Nullable UUID workReportId,
        List<UUID> workRecords,
        List<UUID> serviceReports,
        List<UUID> improvementPlans,
        Instant attachedAt) {}
