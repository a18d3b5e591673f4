package jp.daicho.query.inspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one inspection with everything. */
@Component
class InspectionReader {

    private record Judged(String specification, List<String> deficiencies, String note) {}

    private final JdbcClient jdbc;

    InspectionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InspectionDetail> find(UUID system, UUID inspection) {
        return jdbc.sql(InspectionView.SELECT + " WHERE i.system_id = ? AND i.inspection_id = ?")
                .params(system, inspection)
                .query(ViewMapper.of(InspectionView.class))
                .optional()
                .map(this::detail);
    }

    private InspectionDetail detail(InspectionView view) {
        var id = view.inspectionId();
        var judged =
                jdbc.sql(
                                """
                                SELECT coalesce(specification, '') AS specification, deficiencies, coalesce(note, '') AS note
                                FROM read_model.inspection WHERE inspection_id = ?\
                                """)
                        .param(id)
                        .query(ViewMapper.of(Judged.class))
                        .single();
        return new InspectionDetail(
                view,
                one("inspection_reports", id, InspectionDetail.Reports.class),
                said(judged.specification),
                jdbc.sql(
                                """
                                SELECT number, requirement, met, remark FROM read_model.inspection_finding
                                WHERE inspection_id = ? ORDER BY number\
                                """)
                        .param(id)
                        .query(ViewMapper.of(InspectionDetail.Finding.class))
                        .list(),
                judged.deficiencies,
                said(judged.note),
                one("inspection_payment", id, InspectionDetail.Payment.class),
                view.version());
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    private <V extends Record> @Nullable V one(String table, UUID inspection, Class<V> type) {
        return jdbc.sql("SELECT * FROM read_model." + table + " WHERE inspection_id = ?")
                .param(inspection)
                .query(ViewMapper.of(type))
                .optional()
                .orElse(null);
    }
}
