package jp.daicho.query.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.planning.CompletionReport;
import jp.daicho.contract.planning.DocumentContent;
import jp.daicho.contract.planning.ImplementationRulesContent;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.ProceduresContent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads single plans, revisions and approvals. */
@Component
class PlanningReader {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanningReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    Optional<PlanDetail> plan(UUID systemId, UUID planId) {
        return jdbc.sql(PlanView.SELECT + " WHERE v.system_id = :system AND v.plan_id = :plan")
                .param("today", today())
                .param("system", systemId)
                .param("plan", planId)
                .query(new DataClassRowMapper<>(PlanView.class))
                .optional()
                .map(this::detail);
    }

    private PlanDetail detail(PlanView plan) {
        return jdbc.sql(
                        """
                        SELECT builder_handover_completed_on, no_builder_handover_reason,
                          requested_by, to_jsonb(based_on)::text AS based_on
                        FROM read_model.plan WHERE plan_id = ?\
                        """)
                .param(plan.planId())
                .query((row, _) -> {
                    var content = content(plan.planId(), plan.latestRevision());
                    return new PlanDetail(
                            plan,
                            row.getObject("builder_handover_completed_on", LocalDate.class),
                            row.getString("no_builder_handover_reason"),
                            List.of(
                                    EventCodec.mapper()
                                            .readValue(row.getString("based_on"), String[].class)),
                            row.getObject("requested_by", UUID.class),
                            as(PlanContent.class, content),
                            as(ImplementationRulesContent.class, content),
                            as(ProceduresContent.class, content),
                            revisions(plan.planId()),
                            plan.version());
                })
                .single();
    }

    private List<PlanRevisionView> revisions(UUID planId) {
        return jdbc.sql(PlanRevisionView.SELECT + " WHERE r.plan_id = ? ORDER BY r.revision DESC")
                .param(planId)
                .query(new DataClassRowMapper<>(PlanRevisionView.class))
                .list();
    }

    Optional<PlanRevisionDetail> revision(UUID systemId, UUID planId, int revision) {
        return jdbc.sql(
                        PlanRevisionView.SELECT
                                + " WHERE r.system_id = ? AND r.plan_id = ? AND r.revision = ?")
                .params(systemId, planId, revision)
                .query(new DataClassRowMapper<>(PlanRevisionView.class))
                .optional()
                .map(view -> {
                    var before = content(planId, revision - 1);
                    var content = requireContent(planId, revision);
                    return new PlanRevisionDetail(
                            view,
                            as(PlanContent.class, content),
                            as(ImplementationRulesContent.class, content),
                            as(ProceduresContent.class, content),
                            before == null ? null : PlanChanges.between(before, content));
                });
    }

    private DocumentContent requireContent(UUID planId, int revision) {
        var content = content(planId, revision);
        if (content == null) {
            throw new IllegalStateException("Expected revision " + revision + " of " + planId);
        }
        return content;
    }

    private @Nullable DocumentContent content(UUID planId, int revision) {
        return jdbc.sql(
                        """
                        SELECT p.kind, r.content::text AS content
                        FROM read_model.plan_revision r JOIN read_model.plan p USING (plan_id)
                        WHERE plan_id = ? AND r.revision = ?\
                        """)
                .params(planId, revision)
                .query((row, _) ->
                        content(
                                PlanDocumentKind.valueOf(row.getString("kind")),
                                row.getString("content")))
                .optional()
                .orElse(null);
    }

    private static DocumentContent content(PlanDocumentKind kind, String json) {
        var mapper = EventCodec.mapper();
        return switch (kind.part()) {
            case PLAN -> mapper.readValue(json, PlanContent.class);
            case RULES -> mapper.readValue(json, ImplementationRulesContent.class);
            case PROCEDURES -> mapper.readValue(json, ProceduresContent.class);
        };
    }

    /** What it says, where it is a document of that kind. */
    private static <C extends DocumentContent> @Nullable C as(
            Class<C> type, @Nullable DocumentContent content) {
        return type.isInstance(content) ? type.cast(content) : null;
    }

    Optional<PlanApprovalView.Detail> approval(UUID systemId, UUID approvalId) {
        return jdbc.sql(PlanApprovalView.SELECT + " WHERE a.system_id = ? AND a.approval_id = ?")
                .params(systemId, approvalId)
                .query(new DataClassRowMapper<>(PlanApprovalView.class))
                .optional()
                .map(view -> {
                    var report =
                            EventCodec.mapper()
                                    .readValue(
                                            jdbc.sql(
                                                            """
                                                            SELECT report::text
                                                            FROM read_model.plan_approval
                                                            WHERE approval_id = ?\
                                                            """)
                                                    .param(approvalId)
                                                    .query(String.class)
                                                    .single(),
                                            CompletionReport.class);
                    return new PlanApprovalView.Detail(
                            view, report.documents(), report, view.version());
                });
    }
}
