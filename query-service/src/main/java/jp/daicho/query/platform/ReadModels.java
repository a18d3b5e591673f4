package jp.daicho.query.platform;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import jp.daicho.contract.EventCodec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** All read models of this service: runs them between start and stop, and knows where each is. */
final class ReadModels implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModels.class);

    private final StrictOrderReader log;
    private final CommitListener listener;
    private final Positions positions;
    private final Ownership ownership;
    private final Map<String, ProjectionRunner> runners = new LinkedHashMap<>();
    private final Map<String, String> byTable = new HashMap<>();
    private final Signal changed = new Signal();
    private volatile boolean running;

    ReadModels(
            List<Projection> projections,
            DataSource eventStore,
            DataSource database,
            EventCodec codec) {
        log =
                new StrictOrderReader(
                        new EventTable(eventStore),
                        () -> runners().forEach(ProjectionRunner::beginAgain));
        listener = new CommitListener(eventStore, log::wake);
        positions = new Positions(database);
        ownership =
                new Ownership(
                        database,
                        positions,
                        projections.stream().map(Projection::name).toList(),
                        kept -> runners.forEach((name, runner) -> runner.observe(kept.get(name))));
        for (var projection : projections) {
            var shape = new ProjectionShape(projection);
            for (var table : shape.tables()) {
                if (byTable.put(table.name(), shape.name()) != null) {
                    throw new IllegalArgumentException(
                            "Expected one table " + table.name() + ", but there are two");
                }
            }
            var state = new ReadModelState(shape.name(), changed::all);
            var runner =
                    new ProjectionRunner(
                            new ReadModel(
                                    shape,
                                    log,
                                    ownership,
                                    database,
                                    positions,
                                    codec,
                                    state,
                                    new AtomicLong()));
            if (runners.put(shape.name(), runner) != null) {
                throw new IllegalArgumentException(
                        "Expected one projection " + shape.name() + ", but there are two");
            }
        }
    }

    StrictOrderReader log() {
        return log;
    }

    Collection<ProjectionRunner> runners() {
        return runners.values();
    }

    /** Told whenever a read model has moved. */
    Signal changed() {
        return changed;
    }

    /** The read models that these stable views belong to. */
    Set<String> of(Collection<String> views) {
        var names = new TreeSet<String>();
        for (var view : views) {
            var name = byTable.get(view);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    @Nullable ReadModelState find(String name) {
        var runner = runners.get(name);
        return runner == null ? null : runner.state();
    }

    ReadModelState get(String name) {
        var state = find(name);
        if (state == null) {
            throw new IllegalArgumentException(
                    "Expected one of the read models " + runners.keySet() + ", but got " + name);
        }
        return state;
    }

    /** See {@link ReadPositions#reached}. */
    long reached(Collection<String> names) {
        long reached = Long.MAX_VALUE;
        for (var name : names) {
            var now = get(name).now();
            reached =
                    Math.min(
                            reached,
                            now.phase() == ReadModelState.Phase.LIVE ? now.position() : -1);
        }
        return reached;
    }

    /** Builds it anew, on whichever instance runs it, while the present generation is read on. */
    void rebuild(String name) {
        var runner = runners.get(name);
        if (runner == null) {
            throw new IllegalArgumentException(
                    "Expected one of the read models " + runners.keySet() + ", but got " + name);
        }
        try {
            if (ownership.holds(name)) {
                runner.rebuild();
            } else {
                positions.wantRebuild(name, true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void start() {
        running = true;
        log.start();
        listener.start();
        ownership.start();
        runners().forEach(ProjectionRunner::start);
    }

    @Override
    public void stop() {
        running = false;
        try {
            runners().forEach(ProjectionRunner::halt);
            listener.stop();
            log.stop();
            for (var runner : runners()) {
                runner.awaitEnd();
            }
            ownership.stop();
        } catch (InterruptedException e) {
            LOG.warn(
                    "The projections did not end in time; their last batches are done again after the start");
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /**
     * Before the web server and after it: whoever is being answered at the end can still wait for a
     * position.
     */
    @Override
    public int getPhase() {
        return 0;
    }
}
