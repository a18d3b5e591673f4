package jp.daicho.command.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMetaCodec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What other aggregates of the same feature have recorded, read in the transaction of the command:
 * where a rule rests on what was said there, and a table of facts would only say it again. It is
 * evidence; nothing is written to a second stream.
 */
@Component
public class Streams {

    private final JdbcClient jdbc;
    private final EventCodec codec;

    Streams(JdbcClient jdbc, EventCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /** The events of some aggregates, each aggregate's in order. */
    public List<CommandContext.Recorded> of(AggregateType type, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        SELECT position, event_id, aggregate_id, sequence, type, revision, payload, metadata
                        FROM event_store.domain_event WHERE aggregate_id IN (:keys)
                        ORDER BY aggregate_id, sequence\
                        """)
                .param("keys", ids.stream().map(type::key).toList())
                .query((row, number) -> recorded(row))
                .list();
    }

    private CommandContext.Recorded recorded(ResultSet row) throws SQLException {
        var type = row.getString("type");
        int revision = row.getInt("revision");
        return new CommandContext.Recorded(
                codec.decode(type, revision, row.getString("payload")),
                EventMetaCodec.decode(
                        row.getLong("position"),
                        row.getObject("event_id", UUID.class),
                        row.getString("aggregate_id"),
                        row.getLong("sequence"),
                        type,
                        revision,
                        row.getString("metadata")));
    }
}
