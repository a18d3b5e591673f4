package jp.daicho.query.servicelevel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.ImprovementMeasure;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads an improvement plan with what it says. */
@Component
class ImprovementReader {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImprovementReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The day in Asia/Tokyo. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    Optional<ImprovementPlanDetail> find(UUID system, UUID plan) {
        return jdbc.sql(
                        ImprovementPlanView.SELECT
                                + " WHERE p.system_id = :system AND p.improvement_plan_id = :plan")
                .param("today", today())
                .param("system", system)
                .param("plan", plan)
                .query(ViewMapper.of(ImprovementPlanView.class))
                .optional()
                .map(this::detail);
    }

    private ImprovementPlanDetail detail(ImprovementPlanView view) {
        return jdbc.sql(
                        """
                        SELECT i.reason, g.cause, g.measures::text AS measures, g.submitted_by, g.decided_by,
                            g.note, g.deficiencies
                        FROM read_model.improvement_plan i
                        JOIN read_model.improvement_progress g USING (improvement_plan_id)
                        WHERE improvement_plan_id = ?\
                        """)
                .param(view.improvementPlanId())
                .query((row, number) ->
                        new ImprovementPlanDetail(
                                view,
                                row.getString("reason"),
                                row.getString("cause"),
                                measures(row.getString("measures")),
                                row.getObject("submitted_by", UUID.class),
                                row.getObject("decided_by", UUID.class),
                                row.getString("note"),
                                Arrays.asList((String[]) row.getArray("deficiencies").getArray()),
                                guidance(view.improvementPlanId()),
                                view.version()))
                .single();
    }

    private static List<ImprovementMeasure> measures(@Nullable String json) {
        return json == null
                ? List.of()
                : EventCodec.mapper().readValue(json, new TypeReference<>() {});
    }

    private List<ImprovementPlanDetail.Guidance> guidance(UUID plan) {
        return jdbc.sql(
                        """
                        SELECT number, checked, guidance, recorded_at, recorded_by
                        FROM read_model.improvement_guidance WHERE improvement_plan_id = ? ORDER BY number\
                        """)
                .param(plan)
                .query(ViewMapper.of(ImprovementPlanDetail.Guidance.class))
                .list();
    }
}
