package jp.daicho.command.review;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.annualreview.AnnualReviewReportSubmitted;
import jp.daicho.contract.annualreview.AnnualReviewReturned;
import jp.daicho.contract.planning.ImplementationRulesSubmitted;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.OperationPlanSubmitted;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.PlanningReturned;
import jp.daicho.contract.planning.ProceduresSubmitted;
import jp.daicho.contract.review.CorrectionProposed;
import jp.daicho.contract.review.FindingCarriedOver;
import jp.daicho.contract.review.FindingClosed;
import jp.daicho.contract.review.FindingRaised;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewProblem;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationReturned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is reviewed and which findings are open. Deficiencies of a returned approval count as open
 * findings from the moment of the return, and wait for the next review to take them up.
 */
@Component
class ReviewKeeper implements FactsKeeper, ReviewFacts {

    private static final ReviewSubject PLANNING = ReviewSubject.PLAN_DOCUMENT;
    private static final String OPEN = "OPEN";
    private static final String SETTLED = "SETTLED";

    private final JdbcClient jdbc;

    ReviewKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("review_subject", "review_finding");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                MaintenancePlanSubmitted.class,
                OperationPlanSubmitted.class,
                ImplementationRulesSubmitted.class,
                ProceduresSubmitted.class,
                PlanRevised.class,
                PlanningReturned.class,
                AnnualReviewReportSubmitted.class,
                AnnualReviewReturned.class,
                VerificationReportSubmitted.class,
                VerificationReturned.class,
                ReviewOpened.class,
                FindingRaised.class,
                CorrectionProposed.class,
                FindingCarriedOver.class,
                FindingClosed.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case MaintenancePlanSubmitted e -> submitted(meta, PLANNING, e.revision());
            case OperationPlanSubmitted e -> submitted(meta, PLANNING, e.revision());
            case ImplementationRulesSubmitted e -> submitted(meta, PLANNING, e.revision());
            case ProceduresSubmitted e -> submitted(meta, PLANNING, e.revision());
            case PlanRevised e -> submitted(meta, PLANNING, e.revision());
            case PlanningReturned e -> returned(e, meta);
            case AnnualReviewReportSubmitted e ->
                    submitted(meta, ReviewSubject.ANNUAL_REVIEW, e.number());
            case AnnualReviewReturned e -> returned(e, meta);
            case VerificationReportSubmitted e ->
                    submitted(meta, ReviewSubject.CURRENT_STATE_VERIFICATION, e.number());
            case VerificationReturned e -> returned(e, meta);
            case ReviewOpened e -> opened(e, meta);
            case FindingRaised e -> raised(e, meta);
            case CorrectionProposed e -> status(e.findingId(), OPEN);
            case FindingCarriedOver e -> status(e.findingId(), SETTLED);
            case FindingClosed e -> status(e.findingId(), SETTLED);
            default -> {}
        }
    }

    private void submitted(EventMeta meta, ReviewSubject subject, int revision) {
        jdbc.sql(
                        """
                        INSERT INTO command_facts.review_subject
                            (subject_id, system_id, subject, latest_revision)
                        VALUES (?, ?, ?, ?)
                        ON CONFLICT (subject_id)
                            DO UPDATE SET latest_revision = excluded.latest_revision\
                        """)
                .params(meta.aggregateId(), meta.system(), subject.name(), revision)
                .update();
    }

    private void opened(ReviewOpened event, EventMeta meta) {
        var latest =
                jdbc.sql(
                                """
                                SELECT latest_revision FROM command_facts.review_subject
                                WHERE subject_id = ? AND system_id = ? AND subject = ? FOR UPDATE\
                                """)
                        .params(event.subjectId(), meta.system(), event.subject().name())
                        .query(Integer.class)
                        .optional()
                        .orElseThrow(() ->
                                ReviewProblem.REVIEW_SUBJECT_UNKNOWN.because(event.subjectId()));
        if (latest != event.revision()) {
            throw ReviewProblem.REVIEW_OF_OLD_REVISION.because(event.revision(), latest);
        }
        jdbc.sql("UPDATE command_facts.review_subject SET reviewed = true WHERE subject_id = ?")
                .param(event.subjectId())
                .update();
    }

    private void returned(PlanningReturned event, EventMeta meta) {
        int ordinal = 0;
        for (var deficiency : event.deficiencies()) {
            pending(
                    meta,
                    ordinal++,
                    deficiency.documentId(),
                    new Deficiency(
                            deficiency.findingId(), deficiency.place(), deficiency.content()));
        }
    }

    private void returned(AnnualReviewReturned event, EventMeta meta) {
        int ordinal = 0;
        for (var deficiency : event.deficiencies()) {
            pending(
                    meta,
                    ordinal++,
                    meta.aggregateId(),
                    new Deficiency(
                            Objects.requireNonNull(deficiency.findingId()),
                            deficiency.place(),
                            deficiency.content()));
        }
    }

    private void returned(VerificationReturned event, EventMeta meta) {
        int ordinal = 0;
        for (var deficiency : event.deficiencies()) {
            pending(
                    meta,
                    ordinal++,
                    meta.aggregateId(),
                    new Deficiency(
                            Objects.requireNonNull(deficiency.findingId()),
                            deficiency.place(),
                            deficiency.content()));
        }
    }

    private void pending(EventMeta meta, int ordinal, UUID subjectId, Deficiency deficiency) {
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.review_finding
                                    (finding_id, subject_id, status, place, content, position,
                                     ordinal)
                                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
                                """)
                        .params(
                                deficiency.findingId(),
                                subjectId,
                                OPEN,
                                deficiency.place(),
                                deficiency.content(),
                                meta.position(),
                                ordinal)
                        .update();
        if (kept == 0) {
            throw ReviewProblem.FINDING_ID_TAKEN.because(deficiency.findingId());
        }
    }

    private void raised(FindingRaised event, EventMeta meta) {
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.review_finding AS f
                                    (finding_id, subject_id, review_id, status, place, content,
                                     position, ordinal)
                                VALUES (?, ?, ?, ?, ?, ?, ?, 0)
                                ON CONFLICT (finding_id) DO UPDATE SET review_id = excluded.review_id
                                WHERE f.review_id IS NULL AND f.subject_id = excluded.subject_id\
                                """)
                        .params(
                                event.findingId(),
                                event.subjectId(),
                                meta.aggregateId(),
                                OPEN,
                                event.place(),
                                event.content(),
                                meta.position())
                        .update();
        if (kept == 0) {
            throw ReviewProblem.FINDING_ID_TAKEN.because(event.findingId());
        }
    }

    private void status(UUID finding, String status) {
        jdbc.sql("UPDATE command_facts.review_finding SET status = ? WHERE finding_id = ?")
                .params(status, finding)
                .update();
    }

    @Override
    public void hold(UUID subjectId) {
        jdbc.sql("SELECT 1 FROM command_facts.review_subject WHERE subject_id = ? FOR UPDATE")
                .param(subjectId)
                .query(Integer.class)
                .optional();
    }

    @Override
    public Standing standing(UUID subjectId) {
        var reviewed =
                jdbc.sql(
                                """
                                SELECT reviewed FROM command_facts.review_subject
                                WHERE subject_id = ? FOR UPDATE\
                                """)
                        .param(subjectId)
                        .query(Boolean.class)
                        .optional()
                        .orElse(false);
        int open =
                jdbc.sql(
                                """
                                SELECT count(*) FROM command_facts.review_finding
                                WHERE subject_id = ? AND status = ?\
                                """)
                        .params(subjectId, OPEN)
                        .query(Integer.class)
                        .single();
        return new Standing(reviewed, open);
    }

    @Override
    public List<Deficiency> pendingDeficiencies(UUID subjectId) {
        return jdbc.sql(
                        """
                        SELECT finding_id, place, content FROM command_facts.review_finding
                        WHERE subject_id = ? AND review_id IS NULL ORDER BY position, ordinal\
                        """)
                .param(subjectId)
                .query((row, _) ->
                        new Deficiency(
                                row.getObject("finding_id", UUID.class),
                                row.getString("place"),
                                row.getString("content")))
                .list();
    }
}
