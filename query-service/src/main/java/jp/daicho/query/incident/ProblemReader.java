package jp.daicho.query.incident;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.query.platform.ViewMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one problem. */
@Component
class ProblemReader {

    private final JdbcClient jdbc;

    ProblemReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProblemDetail> find(UUID systemId, UUID problemId) {
        var flat = ViewMapper.of(ProblemView.class);
        return jdbc.sql(
                        "SELECT x.*, p.incidents AS ids FROM ("
                                + ProblemView.SELECT
                                + ") x JOIN read_model.problem p USING (problem_id)"
                                + " WHERE x.system_id = ? AND problem_id = ?")
                .params(systemId, problemId)
                .query((row, n) -> {
                    var view = flat.mapRow(row, n);
                    var ids = (UUID[]) row.getArray("ids").getArray();
                    return new ProblemDetail(view, Arrays.asList(ids), view.version());
                })
                .optional();
    }
}
