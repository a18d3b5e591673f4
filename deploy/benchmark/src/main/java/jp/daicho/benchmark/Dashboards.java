package jp.daicho.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.daicho.query.servicelevel.YearOfFigures;

/**
 * Dashboards over all systems of the nation, by somebody who sees all of them, over HTTP, while the
 * board moves on each minute.
 */
final class Dashboards {

    /** The read models that the dashboards, their rights and their names are made of. */
    private static final Set<String> READ_MODELS =
            Set.of(
                    "AccessProjection",
                    "DirectoryProjection",
                    "SystemProjection",
                    "ServiceLevelProjection",
                    "OutageProjection",
                    "LevelSumsProjection",
                    "ServiceReportProjection",
                    "ImprovementProjection",
                    "CalendarProjection",
                    "WebhookProjection");

    private static final long BETWEEN_LOOKS = 200_000_000L;

    private final Installation installation;
    private final Ward ward;
    private final int sections = Integer.getInteger("daicho.benchmark.municipalities", 1741);
    private final int samples = Integer.getInteger("daicho.benchmark.samples", 1000);

    /** As with proofs, the JVM goes on compiling what a request runs up to about the 3,000th. */
    private final int warmUp = Integer.getInteger("daicho.benchmark.warmup", 3000);

    Dashboards(Installation installation, Ward ward) {
        this.installation = installation;
        this.ward = ward;
    }

    List<String> measure() throws Exception {
        var lines = new ArrayList<String>();
        long start = System.nanoTime();
        long events;
        try (var connection = installation.connect("command")) {
            events = new NationLog(Instant.now()).write(connection, sections);
        }
        double written = seconds(start);
        start = System.nanoTime();
        var query = installation.query(READ_MODELS);
        var reader = ward.authorization("is-section");
        var all = "/api/v1/service-levels/dashboard";
        awaitAnswer(all, reader);
        double built = seconds(start);
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%d systems with 20 items each, %d events, written in %.0f s; read models and board built in %.0f s;"
                                + " heap used %d MiB.",
                        sections * NationLog.SYSTEMS_OF_A_SECTION,
                        events,
                        written,
                        built,
                        heap()));
        lines.add("");
        lines.add(
                "| request | samples | p50 ms | p99 ms | most ms | processor ms a request: JVM | PostgreSQL |");
        lines.add("|---|---|---|---|---|---|---|");
        try (var http = new LeanConnection(Installation.QUERY_PORT)) {
            lines.add(row("municipality", http, reader, n -> all));
            var next = all + "?worst=0&cursor=" + cursor(http.get(all, reader).text());
            lines.add(row("municipality, next page", http, reader, n -> next));
            lines.add(row("worst 100", http, reader, n -> all + "?worst=100&limit=1"));
            lines.add(
                    row(
                            "especially important, missed",
                            http,
                            reader,
                            n -> all + "?criticalOnly=true&judgement=MISSED"));
            lines.add(
                    row(
                            "section, another each time",
                            http,
                            reader,
                            n -> all + "?owningSection=" + NationLog.section(n % sections)));
            lines.add(
                    row(
                            "system with 24 months, another each time",
                            http,
                            reader,
                            n ->
                                    "/api/v1/systems/"
                                            + NationLog.system(
                                                    n % sections * NationLog.SYSTEMS_OF_A_SECTION)
                                            + "/service-levels/dashboard"));
            lines.add(row("sla/status", http, reader, n -> "/api/v1/sla/status"));
            lines.add(conditional(http, reader));
        }
        lines.addAll(
                new YearOfFigures(query)
                        .measure(
                                sections,
                                n -> NationLog.system(n * NationLog.SYSTEMS_OF_A_SECTION)));
        return lines;
    }

    private interface Path {
        String of(int number);
    }

    private static String cursor(String dashboard) {
        var found = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(dashboard);
        if (!found.find()) {
            throw new IllegalStateException("Expected a next page");
        }
        return found.group(1);
    }

    private String row(String name, LeanConnection http, String reader, Path path)
            throws IOException, SQLException {
        return row(name, answer -> answer.status() == 200, n -> http.get(path.of(n), reader));
    }

    /** The processor time is that of both services and of the client, warm-up included. */
    private String row(String name, Predicate<LeanConnection.Answer> right, Latency.Request request)
            throws IOException, SQLException {
        try (var connection = installation.connect("query")) {
            var postmaster = ProcessorTime.postmaster(connection);
            var before = ProcessorTime.now(postmaster);
            var latency = Latency.of(warmUp, samples, right, request);
            var used = ProcessorTime.now(postmaster).since(before);
            return String.format(
                    Locale.ROOT,
                    "%s %.2f | %.2f |",
                    latency.row(name),
                    used.jvm() * 1000 / (warmUp + samples),
                    used.database() * 1000 / (warmUp + samples));
        }
    }

    /** Polls as a script does: whenever something changed it takes the new tag. */
    private String conditional(LeanConnection http, String reader)
            throws IOException, SQLException {
        var tag = new String[] {""};
        return row(
                "sla/status, conditional",
                answer -> answer.status() == 304 || answer.status() == 200,
                n -> {
                    var answer =
                            http.get(
                                    "/api/v1/sla/status",
                                    reader + "If-None-Match: " + tag[0] + "\r\n");
                    tag[0] = answer.header("ETag");
                    return answer;
                });
    }

    private static void awaitAnswer(String path, String reader) throws IOException {
        while (true) {
            try (var http = new LeanConnection(Installation.QUERY_PORT)) {
                var answer = http.get(path, reader);
                if (answer.status() == 200) {
                    return;
                }
                if (answer.status() != 503) {
                    throw new IOException(answer.status() + " " + answer.text());
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
