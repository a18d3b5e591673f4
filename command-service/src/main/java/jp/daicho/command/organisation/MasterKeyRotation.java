package jp.daicho.command.organisation;

import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wraps everything by the present master key that is wrapped by a former one: some keys at a time,
 * beside the work of the day, at every start until nothing is left to do. Whatever is interrupted
 * goes on at the next start, and several instances share the work.
 */
@Component
class MasterKeyRotation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyRotation.class);

    private static final int BATCH = 200;

    private record Wrapped(UUID person, byte[] bytes) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DatabaseVault vault;
    private final byte[] present;
    private volatile boolean running;
    private Thread worker = new Thread();

    MasterKeyRotation(
            JdbcClient jdbc, PlatformTransactionManager transactions, DatabaseVault vault) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.vault = vault;
        this.present = HexFormat.of().parseHex(vault.masterKeys().present().id());
        // before anything is answered: a key that none of ours opens is a name that nobody reads
        jdbc.sql("SELECT person_id, wrapped FROM vault.person_key WHERE length(wrapped) > 60")
                .query((ResultSet row) -> {
                    vault.masterKeys().isPresent(row.getBytes("wrapped"));
                });
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofVirtual().name("master-key-rotation").start(this::run);
    }

    private void run() {
        try {
            long all = rewrapLoginKey();
            while (running && left() > 0) {
                int some = rewrapSome();
                all += some;
                if (some == 0) {
                    // what is left is locked: by another instance, or by who is being erased
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                }
            }
            if (all > 0) {
                LOG.info(
                        "{} keys of the vault are wrapped by the present master key now; left: {}",
                        all,
                        left());
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "Not every key of the vault could be wrapped by the present master key; the next start goes on",
                    e);
        }
    }

    /** How many keys of persons are wrapped by another than the present master key. */
    long left() {
        return jdbc.sql(
                        "SELECT count(*) FROM vault.person_key WHERE length(wrapped) = 60 OR substring(wrapped FOR 8) <> ?")
                .param(present)
                .query(Long.class)
                .single();
    }

    int rewrapSome() {
        Integer done =
                transactions.execute(status -> {
                    var found = some();
                    for (var wrapped : found) {
                        jdbc.sql("UPDATE vault.person_key SET wrapped = ? WHERE person_id = ?")
                                .params(
                                        vault.masterKeys()
                                                .unwrap(wrapped.person, wrapped.bytes)
                                                .wrapped(vault.masterKeys().present()),
                                        wrapped.person)
                                .update();
                    }
                    return found.size();
                });
        return done == null ? 0 : done;
    }

    private List<Wrapped> some() {
        return jdbc.sql(
                        """
                        SELECT person_id, wrapped FROM vault.person_key
                         WHERE length(wrapped) = 60 OR substring(wrapped FOR 8) <> ?
                         LIMIT ? FOR UPDATE SKIP LOCKED
                        """)
                .params(present, BATCH)
                .query((row, number) ->
                        new Wrapped(
                                row.getObject("person_id", UUID.class), row.getBytes("wrapped")))
                .list();
    }

    private int rewrapLoginKey() {
        var wrapped = jdbc.sql("SELECT wrapped FROM vault.login_key").query(byte[].class).single();
        var keys = vault.masterKeys();
        return keys.isPresent(wrapped)
                ? 0
                : jdbc.sql("UPDATE vault.login_key SET wrapped = ? WHERE wrapped = ?")
                        .params(keys.unwrapLoginKey(wrapped).wrapped(keys.present()), wrapped)
                        .update();
    }

    @Override
    public void stop() {
        running = false;
        try {
            worker.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
