package jp.daicho.importing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.EventCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the conventions of the interface: keys, versions, problems. What commands mean it does not
 * know.
 */
final class StandInServer implements AutoCloseable {

    /** A request that did something. */
    record Done(String path, JsonNode body) {}

    private record Kept(int status, String body) {}

    private final HttpServer server;
    private final List<Done> done = new ArrayList<>();
    private final Map<String, Kept> kept = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, String> refusals = new HashMap<>();
    private int failuresToCome;
    private int answered;
    @Nullable private String bulkAnswer;

    StandInServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    Connection connection() {
        return new Connection(uri(), () -> "token", Duration.ofMillis(1));
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    List<Done> done() {
        return done;
    }

    int answered() {
        return answered;
    }

    void forgetKeys() {
        kept.clear();
    }

    /** Refuses what is posted to paths that end so. */
    void refuse(String pathEnd, String problem) {
        refusals.put(pathEnd, problem);
    }

    /** The next requests fail as a server that is overloaded. */
    void fail(int requests) {
        failuresToCome = requests;
    }

    void answerBulk(String body) {
        bulkAnswer = body;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        answered++;
        var request = exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI().getPath();
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var match = exchange.getRequestHeaders().getFirst("If-Match");
        Kept answer;
        if (failuresToCome > 0) {
            failuresToCome--;
            answer = problem(503, "read-model-behind");
        } else if (!"Bearer token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer = problem(401, "unauthorized");
        } else if (kept.containsKey(key)) {
            answer = kept.get(key);
        } else {
            answer = handle(path, match, EventCodec.mapper().readTree(request));
            if (answer.status < 300) {
                kept.put(key, answer);
            }
        }
        var body = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Kept handle(String path, @Nullable String match, JsonNode body) {
        for (var refusal : refusals.entrySet()) {
            if (path.endsWith(refusal.getKey())) {
                return problem(409, refusal.getValue());
            }
        }
        if (bulkAnswer != null) {
            done.add(new Done(path, body));
            return new Kept(200, bulkAnswer);
        }
        var creates = path.endsWith("/incidents");
        var id = creates ? body.required("incidentId").asString() : path.split("/")[6];
        long version = versions.getOrDefault(id, 0L);
        if (creates && version > 0) {
            return problem(409, "already-exists");
        }
        if (!creates && !("\"" + version + "\"").equals(match)) {
            return problem(412, "stale-version");
        }
        versions.put(id, version + 1);
        done.add(new Done(path, body));
        return new Kept(
                creates ? 201 : 200, "{\"id\":\"" + id + "\",\"version\":" + (version + 1) + "}");
    }

    private static Kept problem(int status, String slug) {
        return new Kept(status, "{\"type\":\"/problems/" + slug + "\",\"detail\":\"because\"}");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
