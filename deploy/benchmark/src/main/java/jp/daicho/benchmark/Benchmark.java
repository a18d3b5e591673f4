package jp.daicho.benchmark;

import java.io.PrintStream;
import java.util.List;

/**
 * Measures, and prints tables. Arguments: which of append, visible, rebuild, first-building, audit,
 * proof, dashboards, nation; the first three without. Each has a database of its own.
 */
public final class Benchmark {

    private static final int INCIDENTS = Integer.getInteger("daicho.benchmark.incidents", 10_000);
    private static final long REBUILT_EVENTS = 1_000_000;
    private static final long AUDITED_EVENTS = 10_000_000;
    private static final long PROVEN_EVENTS = 1_000_000;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        // the services' threads would keep a failed run alive
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            System.err.println("Failed: " + failure);
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        var wanted =
                arguments.length == 0
                        ? List.of("append", "visible", "rebuild")
                        : List.of(arguments);
        var out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        out.println(machine());
        for (var part : wanted) {
            try (var installation = Installation.start()) {
                var lines = measure(part, installation);
                out.println();
                out.println("## " + part);
                out.println();
                lines.forEach(out::println);
            }
        }
        System.exit(0);
    }

    private static List<String> measure(String part, Installation installation) throws Exception {
        int seconds = Integer.getInteger("daicho.benchmark.seconds", 10);
        var command = installation.command();
        return switch (part) {
            case "append" ->
                    new Append(ward(INCIDENTS), command, new Pgbench(installation))
                            .measure(seconds, Integer.getInteger("daicho.benchmark.rounds", 2));
            case "visible" -> {
                var ward = ward(INCIDENTS);
                installation.query();
                yield new Visible(ward, Installation.COMMAND_PORT, Installation.QUERY_PORT)
                        .measure(seconds);
            }
            case "rebuild" ->
                    new Rebuild(installation, ward(INCIDENTS))
                            .measure(Long.getLong("daicho.benchmark.events", REBUILT_EVENTS));
            case "first-building" ->
                    new FirstBuilding(installation, ward(1))
                            .measure(Integer.getInteger("daicho.benchmark.municipalities", 174));
            case "audit" -> {
                var ward = ward(INCIDENTS);
                installation.query();
                yield new AuditPages(ward, installation)
                        .measure(Long.getLong("daicho.benchmark.events", AUDITED_EVENTS));
            }
            case "proof" ->
                    new ProofCost(installation, ward(INCIDENTS))
                            .measure(
                                    Integer.getInteger("daicho.benchmark.seconds", 2),
                                    Integer.getInteger("daicho.benchmark.rounds", 40),
                                    Long.getLong("daicho.benchmark.proven", PROVEN_EVENTS));
            case "dashboards" -> new Dashboards(installation, ward(1)).measure();
            case "nation" -> new Nation(installation, ward(1), command).measure();
            default ->
                    throw new IllegalArgumentException(
                            "Expected append, visible, rebuild, first-building, audit, proof, dashboards or nation, but got "
                                    + part);
        };
    }

    private static Ward ward(int incidents) throws Exception {
        return Ward.make(Installation.COMMAND_PORT, incidents);
    }

    private static String machine() {
        return "%d cores, JVM %s, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }
}
