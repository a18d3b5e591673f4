package jp.daicho.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Another system's end of a webhook, on the loopback. */
public final class Receiver implements AutoCloseable {

    /** A request as it came. */
    public record Got(String path, String id, String timestamp, String signature, String body) {}

    private final HttpServer server;
    private final BlockingQueue<Got> got = new LinkedBlockingQueue<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private @Nullable CountDownLatch silence;

    public Receiver() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    public String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Answers the next requests so, then 204. */
    public synchronized Receiver answering(int... statuses) {
        for (int status : statuses) {
            answers.add(status);
        }
        return this;
    }

    /** Answers nothing until this is counted down. */
    public synchronized CountDownLatch silent() {
        silence = new CountDownLatch(1);
        return silence;
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        CountDownLatch waiting;
        int status;
        synchronized (this) {
            got.add(
                    new Got(
                            exchange.getRequestURI().getPath(),
                            String.valueOf(headers.getFirst("webhook-id")),
                            String.valueOf(headers.getFirst("webhook-timestamp")),
                            String.valueOf(headers.getFirst("webhook-signature")),
                            body));
            status = answers.isEmpty() ? 204 : answers.remove();
            waiting = silence;
            silence = null;
        }
        try (exchange) {
            if (waiting != null) {
                waiting.await();
            }
            if (status >= 300 && status < 400) {
                exchange.getResponseHeaders().add("Location", origin() + "/elsewhere");
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next request; fails where none comes. */
    public Got next() {
        try {
            var next = got.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("a message").isNotNull();
            return Objects.requireNonNull(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public boolean isIdle() {
        return got.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
