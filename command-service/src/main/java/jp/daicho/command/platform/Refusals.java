package jp.daicho.command.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Role;
import jp.daicho.http.GeneralProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what was refused, beside the events: which rule, to whom, of what; ids and a digest of the
 * request, never what it said. A refusal is written after its command was rolled back, in a
 * transaction of its own, before the caller is answered; a database that does not keep up delays no
 * answer for long and fails none.
 */
final class Refusals implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** Rights, ids and rules: what somebody might try. */
    private static final Set<Integer> KEPT = Set.of(403, 404, 409, 412);

    /** So many may be waiting for the database at once. */
    private static final int MOST_WAITING = 64;

    private static final long PATIENCE_MILLIS = 500;

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Callers callers;
    private final Ids ids = new Ids();
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final ExecutorService writers =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("refusal-", 0).factory());

    Refusals(
            JdbcClient jdbc,
            DataSource dataSource,
            Callers callers,
            Clock clock,
            MeterRegistry metrics) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.callers = callers;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** A refused command, without what it said. */
    record Refused(
            String subject,
            List<Role> allowed,
            String operation,
            AggregateType type,
            UUID id,
            @Nullable UUID system,
            String correlation,
            byte[] requestDigest) {}

    /**
     * Keeps it, where it is one of those that are kept; returns soon, whatever the database does.
     */
    void keep(Refused refused, ProblemType problem) {
        metrics.counter("daicho.refusals", "problem", problem.problem().slug()).increment();
        // a retry that came too early was not refused by any rule
        if (!KEPT.contains(problem.problem().status())
                || problem == GeneralProblem.IDEMPOTENCY_KEY_IN_FLIGHT) {
            return;
        }
        var now = clock.instant();
        if (!room.tryAcquire()) {
            lost(refused, problem, null);
            return;
        }
        var writing =
                writers.submit(() -> {
                    try {
                        write(refused, problem, now);
                    } catch (RuntimeException e) {
                        lost(refused, problem, e);
                    } finally {
                        room.release();
                    }
                });
        try {
            writing.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("A refusal of {} is still being written", refused.correlation);
        } catch (ExecutionException e) {
            lost(refused, problem, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Refused refused, ProblemType type, Instant now) {
        var caller =
                RoundTrip.ask(dataSource, callers.asking(refused.subject, refused.system, now));
        var problem = type.problem();
        jdbc.sql(
                        """
                        INSERT INTO records.refusal (refusal_id, refused_at, problem, status, guideline, operation, aggregate_type,
                            aggregate_id, system_id, person_id, caller_digest, organisation_id, role, correlation, request_digest)
                        VALUES (:id, :now, :problem, :status, :guideline, :operation, :type, :aggregate, :system, :person, :digest,
                            :organisation, :role, :correlation, :request)
                        """)
                .param("id", ids.next())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("problem", problem.slug())
                .param("status", problem.status())
                .param("guideline", problem.guideline().toArray(String[]::new))
                .param("operation", refused.operation)
                .param("type", refused.type.name())
                .param("aggregate", refused.id)
                .param("system", refused.system, Types.OTHER)
                .param("person", caller == null ? null : caller.person(), Types.OTHER)
                .param(
                        "digest",
                        caller == null ? callers.digestOf(refused.subject) : null,
                        Types.VARCHAR)
                .param("organisation", caller == null ? null : caller.organisation(), Types.OTHER)
                .param(
                        "role",
                        caller == null ? null : roleOf(caller, refused.allowed),
                        Types.VARCHAR)
                .param("correlation", refused.correlation)
                .param("request", refused.requestDigest)
                .update();
    }

    private static @Nullable String roleOf(Callers.Caller caller, List<Role> allowed) {
        return allowed.stream().filter(caller::holds).findFirst().map(Enum::name).orElse(null);
    }

    /** What the table does not have, the log of the service has: nothing goes without a trace. */
    private void lost(Refused refused, ProblemType problem, @Nullable Exception why) {
        metrics.counter("daicho.refusals.unrecorded").increment();
        LOG.error(
                "A refusal could not be kept: {} of {} on {} {}, request {}",
                problem.problem().slug(),
                refused.operation,
                refused.type.name(),
                refused.id,
                refused.correlation,
                why);
    }

    /** Forgets some of those refused before that moment; says how many. */
    long forget(Instant before) {
        return jdbc.sql("SELECT records.forget_refusals(?)")
                .param(before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public void destroy() {
        writers.close();
    }
}
