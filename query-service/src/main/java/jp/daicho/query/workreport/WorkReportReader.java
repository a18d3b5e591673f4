package jp.daicho.query.workreport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.workreport.KnownFigure;
import jp.daicho.contract.workreport.ReportedContent;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads one work report whole. */
@Component
class WorkReportReader {

    private record Said(
            String contents, String figures, List<String> deficiencies, @Nullable String note) {}

    private final JdbcClient jdbc;

    WorkReportReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkReportDetail> find(UUID system, UUID report) {
        return jdbc.sql(WorkReportView.SELECT + " WHERE r.system_id = ? AND r.work_report_id = ?")
                .params(system, report)
                .query(ViewMapper.of(WorkReportView.class))
                .optional()
                .map(this::detail);
    }

    private WorkReportDetail detail(WorkReportView view) {
        var said =
                jdbc.sql(
                                """
                                SELECT CAST(contents AS text) AS contents, CAST(figures AS text) AS figures, deficiencies, note
                                FROM read_model.work_report WHERE work_report_id = ?\
                                """)
                        .param(view.workReportId())
                        .query(ViewMapper.of(Said.class))
                        .single();
        var mapper = EventCodec.mapper();
        return new WorkReportDetail(
                view,
                mapper.readValue(said.contents, new TypeReference<List<ReportedContent>>() {}),
                mapper.readValue(said.figures, new TypeReference<List<KnownFigure>>() {}),
                said.deficiencies,
                said.note,
                view.version());
    }
}
