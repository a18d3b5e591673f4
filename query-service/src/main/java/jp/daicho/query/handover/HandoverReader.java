package jp.daicho.query.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.query.platform.ViewMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one handover with everything. */
@Component
class HandoverReader {

    private record Agreed(List<UUID> agreedBy, List<String> dataSets, String report) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The day on which it is asked. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    Optional<HandoverDetail> find(UUID system, UUID handover) {
        return jdbc.sql(
                        HandoverView.SELECT
                                + " WHERE h.system_id = :system AND h.handover_id = :handover")
                .param("today", today())
                .param("system", system)
                .param("handover", handover)
                .query(ViewMapper.of(HandoverView.class))
                .optional()
                .map(this::detail);
    }

    private HandoverDetail detail(HandoverView view) {
        var id = view.handoverId();
        var agreed =
                jdbc.sql(
                                """
                                SELECT agreed_by, data_sets, coalesce(report, '') AS report
                                FROM read_model.handover WHERE handover_id = ?\
                                """)
                        .param(id)
                        .query(ViewMapper.of(Agreed.class))
                        .single();
        var materials = rows("handover_material", "place", id, HandoverMaterialRow.class);
        var extractions =
                rows("handover_extraction", "data_set", id, HandoverDetail.Extraction.class);
        var questions = rows("handover_question", "number", id, HandoverDetail.Question.class);
        var deficiencies =
                rows(
                        "handover_deficiency",
                        "returned_in, place",
                        id,
                        HandoverDetail.Deficiency.class);
        return new HandoverDetail(
                view,
                agreed.agreedBy,
                agreed.dataSets,
                agreed.report.isEmpty() ? null : agreed.report,
                materials.stream().map(MaterialView::of).toList(),
                extractions,
                rows("handover_gathering", "number", id, HandoverDetail.Gathering.class),
                questions,
                deficiencies,
                OpenPoints.of(
                        view, agreed.dataSets, materials, extractions, questions, deficiencies),
                view.version());
    }

    private <V extends Record> List<V> rows(
            String table, String order, UUID handover, Class<V> type) {
        return jdbc.sql(
                        "SELECT * FROM read_model."
                                + table
                                + " WHERE handover_id = ? ORDER BY "
                                + order)
                .param(handover)
                .query(ViewMapper.of(type))
                .list();
    }
}
