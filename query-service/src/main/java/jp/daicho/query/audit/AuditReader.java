package jp.daicho.query.audit;

import jp.daicho.query.platform.ListQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Reads the history in chunks, each a statement of its own: an export of hours holds up nothing.
 */
@Component
class AuditReader {

    static final int CHUNK = 500;

    private final JdbcClient jdbc;

    AuditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AuditRow> chunk(ListQuery<AuditRow> query, long after, long through) {
        return query.where("e.position > :exportAfter", after)
                .where("e.position <= :exportThrough", through)
                .orderBy("e.position")
                .first(CHUNK, jdbc);
    }
}
