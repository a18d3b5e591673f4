package jp.daicho.query.trace;

import java.util.List;
import jp.daicho.contract.Text;

/**
 * What the guideline wants tied, and stands alone: each rule with the rows of the checklist that it
 * is about, and how such things are found.
 */
enum OrphanRule {
    CONTRACT_WITHOUT_PLAN(
            "今年度の保守作業計画書が依頼されていない契約",
            "Contract without a maintenance plan asked for this fiscal year",
            "contract.ContractRegistered",
            "Contract",
            """
            SELECT s.system_id, c.contract_id AS aggregate_id,
                   CAST(greatest(c.begins, :yearBegins) AS timestamp) AT TIME ZONE 'Asia/Tokyo' AS since, CAST(:year AS text) AS detail
            FROM read_model.contract c CROSS JOIN unnest(c.systems) AS s (system_id)
            WHERE c.track IN ('MAINTENANCE', 'COMBINED') AND c.begins <= :today AND c.ends >= :today
              AND NOT EXISTS (SELECT 1 FROM read_model.plan p
                WHERE p.contract_id = c.contract_id AND p.system_id = s.system_id AND p.fiscal_year = CAST(:year AS int)
                  AND p.kind IN ('MAINTENANCE_WORK_PLAN', 'OM_PLAN'))\
            """,
            "IV-1.1-S1"),
    CONTRACT_WITHOUT_OPERATION_PLAN(
            "今年度の運用計画書が依頼されていない契約",
            "Contract without an operation plan asked for this fiscal year",
            "contract.ContractRegistered",
            "Contract",
            """
            SELECT s.system_id, c.contract_id AS aggregate_id,
                   CAST(greatest(c.begins, :yearBegins) AS timestamp) AT TIME ZONE 'Asia/Tokyo' AS since, CAST(:year AS text) AS detail
            FROM read_model.contract c CROSS JOIN unnest(c.systems) AS s (system_id)
            WHERE c.track IN ('OPERATION', 'COMBINED') AND c.begins <= :today AND c.ends >= :today
              AND NOT EXISTS (SELECT 1 FROM read_model.plan p
                WHERE p.contract_id = c.contract_id AND p.system_id = s.system_id AND p.fiscal_year = CAST(:year AS int)
                  AND p.kind IN ('OPERATION_PLAN', 'OM_PLAN'))\
            """,
            "IV-2.1-S1"),
    PLAN_WITHOUT_CONTRACT(
            "情報システムの契約に基づかない計画書",
            "Plan that is under no contract for the system",
            "planning.PlanRequested",
            "PlanDocument",
            """
            SELECT p.system_id, p.plan_id AS aggregate_id, p.requested_at AS since, CAST(p.contract_id AS text) AS detail
            FROM read_model.plan p
            WHERE NOT EXISTS (SELECT 1 FROM read_model.contract c
                WHERE c.contract_id = p.contract_id AND p.system_id = ANY(c.systems))\
            """,
            "IV-1.1-G1",
            "IV-1.1-S1"),
    COMPLETION_REPORT_WITHOUT_PLAN(
            "提出された計画書のない完了報告書",
            "Completion report without a submitted plan",
            "planning.CompletionReportSubmitted",
            "PlanApproval",
            """
            SELECT a.system_id, a.approval_id AS aggregate_id, a.submitted_at AS since, CAST(d.plan_id AS text) AS detail
            FROM read_model.plan_approval a CROSS JOIN unnest(a.documents) AS d (plan_id)
            WHERE NOT EXISTS (SELECT 1 FROM read_model.plan_revision r
                WHERE r.plan_id = d.plan_id AND r.system_id = a.system_id)\
            """,
            "IV-1.3-S1",
            "IV-1.3-X1"),
    DEFICIENCY_WITHOUT_REVIEW(
            "レビューで管理されていない計画差戻しの不備",
            "Deficiency of a returned plan that no review has taken up",
            "planning.PlanningReturned",
            "PlanDocument",
            """
            SELECT f.system_id, f.subject_id AS aggregate_id, f.raised_at AS since, CAST(f.finding_id AS text) AS detail
            FROM read_model.finding f WHERE f.review_id IS NULL AND f.subject = 'PLAN_DOCUMENT'\
            """,
            "IV-1.3-S4"),
    ANNUAL_DEFICIENCY_WITHOUT_REVIEW(
            "レビューで管理されていない年度の評価・見直しの不備",
            "Deficiency of a returned annual review that no review has taken up",
            "annualreview.AnnualReviewReturned",
            "AnnualReview",
            """
            SELECT f.system_id, f.subject_id AS aggregate_id, f.raised_at AS since, CAST(f.finding_id AS text) AS detail
            FROM read_model.finding f WHERE f.review_id IS NULL AND f.subject = 'ANNUAL_REVIEW'\
            """,
            "IV-5.1-S5",
            "IV-6.1-S5"),
    VERIFICATION_DEFICIENCY_WITHOUT_REVIEW(
            "レビューで管理されていない現況確認の不備",
            "Deficiency of a returned verification that no review has taken up",
            "verification.VerificationReturned",
            "CurrentStateVerification",
            """
            SELECT f.system_id, f.subject_id AS aggregate_id, f.raised_at AS since, CAST(f.finding_id AS text) AS detail
            FROM read_model.finding f
            WHERE f.review_id IS NULL AND f.subject = 'CURRENT_STATE_VERIFICATION'\
            """,
            "IV-4.1-S5"),
    WORK_OUTSIDE_THE_PLAN(
            "計画項目にもインシデントにも基づかない契約作業の記録",
            "Record of contract work for neither an item of the plan nor an incident",
            "work.WorkRecordRegistered",
            "WorkRecord",
            """
            SELECT w.system_id, w.work_record_id AS aggregate_id, w.performed_at AS since, w.code AS detail
            FROM read_model.work_record w
            WHERE w.nature = 'CONTRACT' AND w.incident_id IS NULL AND w.plan_item IS NULL\
            """,
            "IV-1.4-G1"),
    WORK_BY_UNKNOWN_PLAN_ITEM(
            "どの計画書にもない計画項目による作業の記録",
            "Record of work for an item that is in no plan of the system",
            "work.WorkRecordRegistered",
            "WorkRecord",
            """
            SELECT w.system_id, w.work_record_id AS aggregate_id, w.performed_at AS since, w.plan_item AS detail
            FROM read_model.work_record w
            WHERE w.plan_item IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM read_model.plan_revision r
                  CROSS JOIN jsonb_array_elements(r.content -> 'workItems') AS k (item)
                WHERE r.system_id = w.system_id AND k.item ->> 'key' = w.plan_item)\
            """,
            "IV-1.4-G1"),
    FAILURE_WITHOUT_WORK_RECORD(
            "復旧したが保守記録のない障害",
            "Failure that was recovered from without a work record",
            "incident.IncidentReported",
            "Incident",
            """
            SELECT i.system_id, i.incident_id AS aggregate_id, i.restored_at AS since, i.code AS detail
            FROM read_model.incident i
            WHERE i.kind = 'FAILURE' AND i.restored_at IS NOT NULL AND i.work_records = 0\
            """,
            "IV-1.4-F6",
            "IV-2.4-F6"),
    FAILURE_WITHOUT_REPORT(
            "復旧したが障害報告書のない障害",
            "Failure that was recovered from without a failure report",
            "incident.IncidentReported",
            "Incident",
            """
            SELECT i.system_id, i.incident_id AS aggregate_id, i.restored_at AS since, i.code AS detail
            FROM read_model.incident i
            WHERE i.kind = 'FAILURE' AND i.restored_at IS NOT NULL AND i.failure_report = 'NONE'\
            """,
            "IV-1.4-F5",
            "IV-1.4-X2",
            "IV-2.4-F5",
            "IV-2.4-X2"),
    AGREEMENT_WITHOUT_CONTRACT(
            "情報システムの契約に結び付かないサービスレベル合意",
            "Service level agreement that is tied to no contract for the system",
            "servicelevel.SlaAgreed",
            "ServiceLevelAgreement",
            """
            SELECT l.system_id, l.sla_id AS aggregate_id, l.agreed_at AS since, l.code AS detail
            FROM read_model.sla l
            WHERE NOT EXISTS (SELECT 1 FROM read_model.contract c
                WHERE c.contract_id = l.contract_id AND l.system_id = ANY(c.systems))\
            """,
            "III-1.3-N6",
            "III-2.3-N4",
            "IV-3-G1"),
    MEASUREMENTS_WITHOUT_AGREEMENT(
            "合意した項目のない測定値",
            "Measurements of nothing that is agreed",
            "servicelevel.MeasurementsRecorded",
            "MeasurementBatch",
            """
            SELECT b.system_id, b.batch_id AS aggregate_id, b.recorded_at AS since, b.batch AS detail
            FROM read_model.measurement_batch b
            WHERE b.corrected_by IS NULL AND NOT EXISTS (SELECT 1 FROM read_model.trace_edge g
                WHERE g.from_id = b.batch_id AND g.path = 'rollUps.item')\
            """,
            "IV-1.6-N2",
            "IV-2.5-N3",
            "IV-3.1-S1"),
    SERVICE_REPORT_WITHOUT_AGREEMENT(
            "サービスレベル合意のない実績報告書",
            "Service performance report without an agreement",
            "servicelevel.ServiceReportSubmitted",
            "ServiceReport",
            """
            SELECT r.system_id, r.report_id AS aggregate_id, r.submitted_at AS since, r.period AS detail
            FROM read_model.service_report r
            WHERE NOT EXISTS (SELECT 1 FROM read_model.sla l
                WHERE l.sla_id = r.sla_id AND l.system_id = r.system_id)\
            """,
            "IV-1.6-X2",
            "IV-2.5-X2",
            "IV-3.1-S2"),
    MISS_WITHOUT_IMPROVEMENT_PLAN(
            "改善計画書の求められていない目標未達",
            "Confirmed miss of a target for which no improvement plan was asked",
            "servicelevel.ServiceReportConfirmed",
            "ServiceReport",
            """
            SELECT r.system_id, r.report_id AS aggregate_id, coalesce(r.decided_at, r.submitted_at) AS since,
                   i.item AS detail
            FROM read_model.service_report r JOIN read_model.service_report_item i ON i.report_id = r.report_id
            WHERE r.status IN ('CONFIRMED', 'RESTATED') AND i.standing_judgement = 'MISSED'
              AND NOT EXISTS (SELECT 1 FROM read_model.improvement_plan p
                WHERE p.report_id = r.report_id AND p.item = i.item)\
            """,
            "IV-1.6-N3",
            "IV-2.5-N4",
            "IV-3.1-S3"),
    IMPROVEMENT_PLAN_OVERDUE(
            "期限を過ぎて提出されていない改善計画書",
            "Improvement plan that is due and was not submitted",
            "servicelevel.ImprovementPlanOpened",
            "ImprovementPlan",
            """
            SELECT p.system_id, p.improvement_plan_id AS aggregate_id,
                   CAST(p.due_on + 1 AS timestamp) AT TIME ZONE 'Asia/Tokyo' AS since, CAST(p.due_on AS text) AS detail
            FROM read_model.improvement_plan p
              JOIN read_model.improvement_progress g ON g.improvement_plan_id = p.improvement_plan_id
            WHERE g.status = 'DUE' AND p.due_on < :today\
            """,
            "IV-1.6-X2",
            "IV-2.5-X2",
            "IV-3.1-X2"),
    HANDOVER_WITHOUT_CONTRACT(
            "契約に結び付かない引継ぎ",
            "Handover that is tied to no contract",
            "handover.HandoverPrepared",
            "Handover",
            """
            SELECT h.system_id, h.handover_id AS aggregate_id, h.prepared_at AS since,
                   CAST(CASE WHEN o.contract_id IS NULL THEN 'outgoingContract' ELSE 'incomingContract' END AS text)
                     AS detail
            FROM read_model.handover h
              LEFT JOIN read_model.contract o ON o.contract_id = h.outgoing_contract
              LEFT JOIN read_model.contract n ON n.contract_id = h.incoming_contract
            WHERE o.contract_id IS NULL
               OR n.contract_id IS NULL AND (h.kind = 'CONTRACTOR_CHANGE' OR h.incoming_contract IS NOT NULL)\
            """,
            "IV-7-G1",
            "IV-7-G3"),
    PAYMENT_WITHOUT_INSPECTION(
            "合格した検査のない支出",
            "Payment without a passed inspection",
            "inspection.PaymentRecorded",
            "AcceptanceInspection",
            """
            SELECT p.system_id, p.inspection_id AS aggregate_id, CAST(p.paid_on AS timestamp) AT TIME ZONE 'Asia/Tokyo' AS since,
                   p.payment AS detail
            FROM read_model.inspection_payment p JOIN read_model.inspection i ON i.inspection_id = p.inspection_id
            WHERE p.paid_on IS NOT NULL AND (i.passed_on IS NULL OR i.passed_on > p.paid_on)\
            """,
            "IV-1.6-S5",
            "IV-2.5-S5"),
    INSPECTION_WITHOUT_WORK_REPORT(
            "作業報告書のない検査の合格",
            "Passed inspection without a work report",
            "inspection.InspectionPassed",
            "AcceptanceInspection",
            """
            SELECT i.system_id, i.inspection_id AS aggregate_id, CAST(i.passed_on AS timestamp) AT TIME ZONE 'Asia/Tokyo' AS since,
                   CAST(i.last_day AS text) AS detail
            FROM read_model.inspection i
            WHERE i.passed_on IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM read_model.inspection_reports r CROSS JOIN unnest(r.work_records) AS k (work_record_id)
                  JOIN read_model.work_record w ON w.work_record_id = k.work_record_id AND w.system_id = i.system_id
                WHERE r.inspection_id = i.inspection_id)\
            """,
            "IV-1.6-X1",
            "IV-2.5-X1"),
    CONTRACT_ENDED_WITHOUT_INSPECTION(
            "最終日までの検査に合格していない終了した契約",
            "Contract that has ended without a passed inspection up to its last day",
            "contract.ContractRegistered",
            "Contract",
            """
            SELECT s.system_id, c.contract_id AS aggregate_id,
                   CAST(c.ends + 1 AS timestamp) AT TIME ZONE 'Asia/Tokyo' AS since, CAST(c.ends AS text) AS detail
            FROM read_model.contract c CROSS JOIN unnest(c.systems) AS s (system_id)
            WHERE c.track IN ('MAINTENANCE', 'OPERATION', 'COMBINED') AND c.ends < :today
              AND NOT EXISTS (SELECT 1 FROM read_model.inspection i
                WHERE i.contract_id = c.contract_id AND i.system_id = s.system_id
                  AND i.last_day >= c.ends AND i.passed_on IS NOT NULL)\
            """,
            "IV-1.6-G1",
            "IV-2.5-G1"),
    FAILURE_PRESENTED_AT_NO_MEETING(
            "定例会議で報告されていない障害",
            "Failure with an accepted report that was presented at no regular meeting",
            "incident.IncidentReported",
            "Incident",
            MeetingOrphans.FAILURES,
            "IV-1.4-X3",
            "IV-2.4-X3"),
    WORK_REPORT_PRESENTED_AT_NO_MEETING(
            "定例会議で報告されていない月次の作業報告書",
            "Monthly work report that was presented at no regular meeting",
            "workreport.WorkReportSubmitted",
            "WorkReport",
            MeetingOrphans.WORK_REPORTS,
            "IV-1.4-X1",
            "IV-2.4-X1"),
    MINUTES_NOT_APPROVED_BY_BOTH(
            "期限を過ぎて双方が承認していない定例会議の議事録",
            "Minutes of a regular meeting that are due and that not both parties have approved",
            "meeting.MeetingHeld",
            "Meeting",
            MeetingOrphans.MINUTES,
            "IV-1.4-X4",
            "IV-2.4-X4");

    private final Text label;
    private final String eventType;
    private final String aggregateType;
    private final String sql;
    private final List<String> guideline;

    OrphanRule(
            String ja,
            String en,
            String eventType,
            String aggregateType,
            String sql,
            String... guideline) {
        this.label = new Text(ja, en);
        this.eventType = eventType;
        this.aggregateType = aggregateType;
        this.sql = sql;
        this.guideline = List.of(guideline);
    }

    public Text label() {
        return label;
    }

    /** The rows of the checklist that ask for the tie. */
    List<String> guideline() {
        return guideline;
    }

    String aggregateType() {
        return aggregateType;
    }

    /** Those that are found, with what it takes to see them; {@code :today} is Japan's. */
    String select() {
        return "SELECT CAST('%s' AS text) AS rule, o.system_id, o.aggregate_id, o.since, o.detail, CAST('%s' AS text) AS type,"
                        .formatted(name(), eventType)
                + " ARRAY[o.system_id] AS systems FROM ("
                + sql
                + ") o";
    }
}
