package jp.daicho.standalone.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import jp.daicho.standalone.CannotStart;
import jp.daicho.standalone.DataDirectory;
import jp.daicho.standalone.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * A database that gets ready while the services are loaded. Whoever needs it waits for it; what
 * hinders it is told to whoever waits.
 */
public final class DatabaseOnTheWay implements AutoCloseable {

    private record Ready(LedgerDatabase database, Runnable end) {}

    private final FutureTask<Ready> task;

    private DatabaseOnTheWay(Callable<Ready> start) {
        this.task = new FutureTask<>(start);
        Thread.ofPlatform().name("daicho-database").start(task);
    }

    /**
     * The PostgreSQL that comes with the all-in-one.
     *
     * @param unpacked where its programs are unpacked already, if they are
     */
    public static DatabaseOnTheWay embedded(DataDirectory data, int port, @Nullable Path unpacked) {
        return new DatabaseOnTheWay(() -> {
            EmbeddedDatabase embedded = EmbeddedDatabase.start(data, port, unpacked);
            return new Ready(embedded.database(), embedded::close);
        });
    }

    /** A PostgreSQL that somebody else runs, and that runs on when we end. */
    public static DatabaseOnTheWay existing(
            String url, Function<String, @Nullable String> environment, Secrets secrets) {
        return new DatabaseOnTheWay(
                () -> new Ready(ExistingDatabase.prepare(url, environment, secrets), () -> {}));
    }

    /**
     * The database, as soon as it is ready.
     *
     * @throws CannotStart where something is to be put right first
     */
    public LedgerDatabase await() {
        try {
            return task.get().database();
        } catch (ExecutionException e) {
            throw hindrance().orElseThrow(() -> new IllegalStateException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the database was started", e);
        }
    }

    /** The settings that lead there, waiting for it. */
    public Map<String, String> properties() {
        return await().properties();
    }

    /** What has hindered it until now. */
    public Optional<RuntimeException> hindrance() {
        return task.state() == Future.State.FAILED
                        && task.exceptionNow() instanceof RuntimeException hindrance
                ? Optional.of(hindrance)
                : Optional.empty();
    }

    /** Also where it is still on its way: then it is stopped when it has arrived. */
    @Override
    public void close() {
        try {
            task.get().end().run();
        } catch (ExecutionException e) {
            // it did not get ready, and has said why to whoever waited; nothing of it runs
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
