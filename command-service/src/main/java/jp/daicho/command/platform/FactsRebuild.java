package jp.daicho.command.platform;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMetaCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the facts' tables anew from the events, in one transaction, with commands held back
 * meanwhile: at the start, where an upgrade changed what the keepers keep, and where {@code
 * daicho.facts.rebuild=true} asks for it.
 */
final class FactsRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(FactsRebuild.class);
    private static final int FETCHED_AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final EventCodec codec;
    private final FactsKeepers keepers;

    FactsRebuild(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            EventCodec codec,
            FactsKeepers keepers) {
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(FETCHED_AT_ONCE);
        this.transactions = transactions;
        this.codec = codec;
        this.keepers = keepers;
    }

    /** Replays the whole log through every keeper. */
    void run() {
        transactions.executeWithoutResult(status -> {
            beginAlone();
            rebuild();
        });
    }

    /** The same, where the tables were made by keepers that kept something else. */
    void runWhereChanged() {
        transactions.executeWithoutResult(status -> {
            beginAlone();
            var before = jdbc.queryForList("SELECT facts FROM command_facts.kept", String.class);
            if (!before.contains(keepers.signature())) {
                rebuild();
            }
        });
    }

    /** Of several services that start at once one rebuilds, and the others wait and look again. */
    private void beginAlone() {
        jdbc.execute("SET LOCAL statement_timeout = 0");
        jdbc.execute("LOCK TABLE command_facts.kept IN SHARE ROW EXCLUSIVE MODE");
    }

    private void rebuild() {
        // every command reads the tables of rights before it appends, and so waits for this
        jdbc.execute("TRUNCATE " + tables());
        long replayed = replay();
        jdbc.update("INSERT INTO command_facts.kept (facts) VALUES (?)", keepers.signature());
        LOG.info("Rebuilt the facts of {} keepers from {} events", keepers.count(), replayed);
    }

    private String tables() {
        return Stream.concat(Stream.of("kept"), keepers.tables().stream())
                .map(table -> "command_facts." + table)
                .collect(Collectors.joining(", "));
    }

    private long replay() {
        long[] count = {0};
        jdbc.query(
                "SELECT position, event_id, aggregate_id, sequence, type, revision, payload, metadata"
                        + " FROM event_store.domain_event ORDER BY position",
                row -> {
                    var type = row.getString("type");
                    int revision = row.getInt("revision");
                    var event = codec.decode(type, revision, row.getString("payload"));
                    var meta =
                            EventMetaCodec.decode(
                                    row.getLong("position"),
                                    row.getObject("event_id", UUID.class),
                                    row.getString("aggregate_id"),
                                    row.getLong("sequence"),
                                    type,
                                    revision,
                                    row.getString("metadata"));
                    keepers.keep(event, meta);
                    count[0]++;
                });
        return count[0];
    }
}
