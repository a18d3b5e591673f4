package jp.daicho.query.lawchange;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.lawchange.MaintenanceScope;
import org.jspecify.annotations.Nullable;

/** A change by law in a list. */
@Schema(description = "A change by law, and which of its exit criteria are met")
public record LawChangeView(
        UUID lawChangeId,
        @IdOf(Named.SYSTEM) UUID systemId,
        String title,
        @Schema(description = "Law or institution that is revised") String law,
        @Schema(description = "Date of enforcement: by when it must be done, Asia/Tokyo")
                LocalDate enforcedOn,
        LawChangeStatus status,
        @Nullable MaintenanceScope scope,
        @IdOf(Named.ORGANISATION) @Nullable UUID contractor,
        @Nullable Instant requirementsApprovedAt,
        @Schema(description = "Latest revision of the work plan; 0 without") int planRevision,
        @Schema(description = "Work done by the plan in percent, as recorded last; 0 before")
                int percent,
        @Schema(description = "Recorded tests") long tests,
        @Schema(description = "Tests that failed") long failedTests,
        @Schema(description = "How it turned out, as verified since the last test")
                @Nullable LawChangeResult result,
        @Schema(description = "Day of that, Asia/Tokyo") @Nullable LocalDate verifiedOn,
        @Schema(
                        description =
                                "Whether it was verified as expected after the date of enforcement, or is overdue today")
                boolean late,
        @Nullable Instant reportedAt,
        @Nullable Instant sharedAt,
        @Nullable Instant closedAt,
        @Schema(description = "Whether work plan and work report are submitted (IV-1.5-X1)")
                boolean planAndReport,
        @Schema(description = "Whether it is verified as expected (IV-1.5-X2)") boolean asExpected,
        @Schema(description = "Compared by If-Match", example = "1") long version) {

    /** With {@code :today}, the day in Japan. */
    static final String SELECT =
            """
            SELECT c.* FROM (
                SELECT l.law_change_id, l.system_id, l.title, l.law, l.enforced_on,
                    CASE WHEN e.law_change_id IS NULL THEN 'OPEN' ELSE 'CLOSED' END AS status, s.scope, s.contractor,
                    q.approved_at AS requirements_approved_at, coalesce(p.revision, 0) AS plan_revision,
                    coalesce(g.percent, 0) AS percent,
                    (SELECT count(*) FROM read_model.law_change_test t WHERE t.law_change_id = l.law_change_id) AS tests,
                    (SELECT count(*) FROM read_model.law_change_test t
                        WHERE t.law_change_id = l.law_change_id AND NOT t.passed) AS failed_tests,
                    v.result, v.verified_on,
                    coalesce(CASE WHEN v.result = 'AS_EXPECTED' THEN v.late END,
                        e.law_change_id IS NULL AND l.enforced_on < :today) AS late,
                    r.reported_at, h.shared_at, e.closed_at,
                    p.revision IS NOT NULL AND r.law_change_id IS NOT NULL AS plan_and_report,
                    coalesce(v.result = 'AS_EXPECTED', false) AS as_expected, l.version
                FROM read_model.law_change l
                    LEFT JOIN read_model.law_change_scope s ON s.law_change_id = l.law_change_id
                    LEFT JOIN read_model.law_change_requirements q ON q.law_change_id = l.law_change_id
                    LEFT JOIN read_model.law_change_result v ON v.law_change_id = l.law_change_id
                    LEFT JOIN read_model.law_change_report r ON r.law_change_id = l.law_change_id
                    LEFT JOIN read_model.law_change_sharing h ON h.law_change_id = l.law_change_id
                    LEFT JOIN read_model.law_change_closure e ON e.law_change_id = l.law_change_id
                    LEFT JOIN LATERAL (SELECT max(x.revision) AS revision FROM read_model.law_change_plan x
                        WHERE x.law_change_id = l.law_change_id) p ON true
                    LEFT JOIN LATERAL (SELECT x.percent FROM read_model.law_change_progress x
                        WHERE x.law_change_id = l.law_change_id ORDER BY x.number DESC LIMIT 1) g ON true) c\
            """;
}
