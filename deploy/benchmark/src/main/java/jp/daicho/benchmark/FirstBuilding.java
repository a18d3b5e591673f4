package jp.daicho.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * All read models from the first event on, of a log in which each system has a long agreement: that
 * it takes no more memory than there is.
 */
final class FirstBuilding {

    private static final long BETWEEN_LOOKS = 500_000_000L;
    private static final Pattern READ_MODEL = Pattern.compile("\"name\":\"");
    private static final Pattern BUILT = Pattern.compile("\"generation\":[1-9]");

    private final Installation installation;
    private final Ward ward;

    FirstBuilding(Installation installation, Ward ward) {
        this.installation = installation;
        this.ward = ward;
    }

    List<String> measure(int sections) throws Exception {
        long events;
        long characters;
        try (var connection = installation.connect("command")) {
            events = new NationLog(Instant.now()).write(connection, sections);
            try (var statement = connection.createStatement();
                    var row =
                            statement.executeQuery(
                                    "SELECT sum(length(payload)) FROM event_store.domain_event")) {
                row.next();
                characters = row.getLong(1);
            }
        }
        long start = System.nanoTime();
        installation.query();
        int models = awaitAll();
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%d systems, %d events, %d million characters of payloads: %d read models built in %.0f s; heap of %d MiB, %.1f s stood still for the collector.",
                        sections * NationLog.SYSTEMS_OF_A_SECTION,
                        events,
                        characters / 1_000_000,
                        models,
                        (System.nanoTime() - start) / 1e9,
                        Runtime.getRuntime().maxMemory() >> 20,
                        ManagementFactory.getGarbageCollectorMXBeans().stream()
                                        .mapToLong(c -> c.getCollectionTime())
                                        .sum()
                                / 1e3));
    }

    private int awaitAll() throws IOException {
        while (true) {
            try (var http = new LeanConnection(Installation.QUERY_PORT)) {
                var answer = http.get("/api/v1/read-models", ward.authorization("admin"));
                long all = READ_MODEL.matcher(answer.text()).results().count();
                if (all > 0 && all == BUILT.matcher(answer.text()).results().count()) {
                    return (int) all;
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }
}
