package jp.daicho.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One proof after the other that some event is in the log, over HTTP, one client. */
final class InclusionProofs {

    private static final int SAMPLES = 2000;
    private static final int WARM_UP = 500;

    private final Ward ward;
    private final Installation installation;

    InclusionProofs(Ward ward, Installation installation) {
        this.ward = ward;
        this.installation = installation;
    }

    List<String> measure() throws Exception {
        var millis = new double[SAMPLES];
        var some = someEvents();
        var reader = ward.authorization("admin");
        try (var http = new LeanConnection(Installation.QUERY_PORT)) {
            for (int i = -WARM_UP; i < SAMPLES; i++) {
                var path = "/api/v1/events/" + some.get((i + WARM_UP) % some.size()) + "/proof";
                long start = System.nanoTime();
                var answer = http.get(path, reader);
                if (answer.status() != 200) {
                    throw new IOException(path + ": " + answer.status() + " " + answer.text());
                }
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        Arrays.sort(millis);
        return List.of(
                "| proofs | p50 ms | p99 ms |",
                "|---|---|---|",
                String.format(
                        Locale.ROOT,
                        "| %d | %.1f | %.1f |",
                        SAMPLES,
                        millis[SAMPLES / 2],
                        millis[SAMPLES * 99 / 100]));
    }

    private List<String> someEvents() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = installation.connect("reader");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT e.event_id FROM event_store.domain_event e JOIN proof.leaf l ON l.position = e.position"
                                        + " ORDER BY hashtext(e.event_id::text) LIMIT "
                                        + (SAMPLES + WARM_UP))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
