package jp.daicho.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.CommandRunner;
import jp.daicho.command.platform.IdempotencyKey;
import jp.daicho.contract.Role;
import jp.daicho.contract.incident.AssessIncident;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.Level;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Appending: commands over HTTP and through the gateway, against pgbench doing (a) exactly the
 * statements of that command and (b) a single insert, in turns on the same PostgreSQL. The command
 * is AssessIncident: key, rights, load, one event, key kept.
 */
final class Append {

    private static final int WARM_UP = Integer.getInteger("daicho.benchmark.warm-up", 60);
    private static final UUID SYSTEM = UUID.fromString(Ward.SYSTEM);

    private final Ward ward;
    private final CommandRunner runner;
    private final JdbcClient jdbc;
    private final Pgbench pgbench;

    Append(Ward ward, ApplicationContext command, Pgbench pgbench) {
        this.ward = ward;
        this.runner = command.getBean(CommandRunner.class);
        this.jdbc = JdbcClient.create(command.getBean(DataSource.class));
        this.pgbench = pgbench;
    }

    private record Rates(double insert, double statements, double gateway, double http) {}

    List<String> measure(int seconds, int rounds) throws Exception {
        Load.run(8, WARM_UP, n -> this::gateway);
        Load.run(8, WARM_UP, n -> ward.overHttp());
        var lines = new ArrayList<String>();
        lines.add(
                "| clients | (b) insert/s | (a) statements/s | gateway/s | HTTP/s | (a)/(b) | gateway/(a) | HTTP/(a) | HTTP/(b) |");
        lines.add("|---|---|---|---|---|---|---|---|---|");
        for (var clients :
                System.getProperty("daicho.benchmark.clients", "1,8,32").split(",", -1)) {
            lines.add(
                    line(
                            Integer.parseInt(clients),
                            mean(Integer.parseInt(clients), seconds, rounds)));
        }
        return lines;
    }

    private static String line(int clients, Rates r) {
        return String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.0f | %.0f | %.2f | %.2f | %.2f | %.2f |",
                clients,
                r.insert,
                r.statements,
                r.gateway,
                r.http,
                r.statements / r.insert,
                r.gateway / r.statements,
                r.http / r.statements,
                r.http / r.insert);
    }

    private Rates mean(int clients, int seconds, int rounds) throws Exception {
        double insert = 0;
        double statements = 0;
        double gateway = 0;
        double http = 0;
        for (int i = 0; i < rounds; i++) {
            insert +=
                    pgbench.run(
                            "insert.sql", clients, seconds, sample("payload"), sample("metadata"));
            statements +=
                    pgbench.run(
                            "command.sql",
                            clients,
                            seconds,
                            sample("payload"),
                            sample("metadata"),
                            ward.open(),
                            Ward.SYSTEM,
                            digest(),
                            lastSequence());
            gateway += Load.run(clients, seconds, n -> this::gateway);
            http += Load.run(clients, seconds, n -> ward.overHttp());
        }
        return new Rates(insert / rounds, statements / rounds, gateway / rounds, http / rounds);
    }

    /** What the command itself stored, so that pgbench stores the same. */
    private String sample(String column) {
        return jdbc.sql(
                        "SELECT "
                                + column
                                + " FROM event_store.domain_event WHERE type = 'incident.IncidentAssessed'"
                                + " AND sequence > 0 ORDER BY position LIMIT 1")
                .query(String.class)
                .single();
    }

    private String digest() {
        return jdbc.sql(
                        "SELECT p.login_digest FROM command_facts.person p JOIN command_facts.system s"
                                + " ON s.owning_section = p.organisation_id"
                                + " WHERE s.system_id = ? AND p.position = 'STAFF'")
                .param(SYSTEM)
                .query(String.class)
                .single();
    }

    /** Where the incidents' histories end: what came before is remembered, and not read again. */
    private long lastSequence() {
        return jdbc.sql(
                        "SELECT min(last) FROM (SELECT max(sequence) AS last FROM event_store.domain_event"
                                + " WHERE aggregate_id BETWEEN ? AND ? GROUP BY aggregate_id) incidents")
                .param(IncidentEvent.TYPE.key(UUID.fromString(Ward.incident(0))))
                .param(IncidentEvent.TYPE.key(UUID.fromString(Ward.incident(ward.open() - 1))))
                .query(Long.class)
                .single();
    }

    private void gateway() {
        long n = ward.next();
        boolean even = ward.isEven(n);
        var body =
                even
                        ? new AssessIncident(Level.HIGH, Level.MEDIUM, null, null, null)
                        : new AssessIncident(Level.LOW, Level.LOW, null, null, null);
        runner.run(
                new CommandRunner.Submission(
                        new CommandContext.Request(
                                IncidentEvent.TYPE,
                                UUID.fromString(ward.incidentOf(n)),
                                SYSTEM,
                                Set.of(SYSTEM),
                                null,
                                null,
                                false,
                                "benchmark",
                                "benchmark"),
                        body,
                        "staff",
                        List.of(Role.OWNING_SECTION_STAFF),
                        new IdempotencyKey("staff", new UUID(2, n).toString(), new byte[32])));
    }
}
