package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.servicelevel.ServiceReportStatus;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A report as it stands: its latest submission, and what came of it. */
@Table("service_report")
record ServiceReportRow(
        @Key UUID reportId,
        @Index UUID systemId,
        UUID slaId,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int revision,
        @Index ServiceReportStatus status,
        @Nullable String comment,
        Instant submittedAt,
        UUID submittedBy,
        UUID submittedOrganisation,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String note,
        List<String> deficiencies,
        int items,
        int missed,
        int differing,
        int unexplained,
        int restatements,
        String calendarVersion,
        long version) {

    ServiceReportRow decided(
            ServiceReportStatus newStatus,
            Instant at,
            UUID by,
            @Nullable String newNote,
            List<String> newDeficiencies,
            long newVersion) {
        return new ServiceReportRow(
                reportId,
                systemId,
                slaId,
                period,
                firstDay,
                lastDay,
                revision,
                newStatus,
                comment,
                submittedAt,
                submittedBy,
                submittedOrganisation,
                at,
                by,
                newNote,
                newDeficiencies,
                items,
                missed,
                differing,
                unexplained,
                restatements,
                calendarVersion,
                newVersion);
    }

    ServiceReportRow counted(
            ServiceReportStatus newStatus,
            int newMissed,
            int newUnexplained,
            int newRestatements,
            long newVersion) {
        return new ServiceReportRow(
                reportId,
                systemId,
                slaId,
                period,
                firstDay,
                lastDay,
                revision,
                newStatus,
                comment,
                submittedAt,
                submittedBy,
                submittedOrganisation,
                decidedAt,
                decidedBy,
                note,
                deficiencies,
                items,
                newMissed,
                differing,
                newUnexplained,
                newRestatements,
                calendarVersion,
                newVersion);
    }
}
