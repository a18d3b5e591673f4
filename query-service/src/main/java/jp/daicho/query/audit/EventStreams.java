package jp.daicho.query.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import jp.daicho.contract.Rejection;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.LogPosition;
import jp.daicho.http.json.AnswerJson;
import jp.daicho.query.platform.EventLog;
import jp.daicho.query.platform.ReadCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Streams of server-sent events, each on the thread of its request. They hold no connection to the
 * database while they wait, ask for the reader's rights before each batch, and end when the service
 * is to stop.
 */
@Component
class EventStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration STEP = Duration.ofMillis(500);
    private static final int BATCH = 200;
    private static final int MOST = 500;

    private final EventLog log;
    private final Feed feed;
    private final AtomicInteger open = new AtomicInteger();
    private volatile boolean running;

    EventStreams(EventLog log, Feed feed) {
        this.log = log;
        this.feed = feed;
    }

    void stream(long after, ReadCall call, HttpServletResponse response) throws IOException {
        try {
            if (open.incrementAndGet() > MOST || !running) {
                throw GeneralProblem.SERVICE_UNAVAILABLE.because();
            }
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            // a proxy that collects answers would hold the stream back
            response.setHeader("X-Accel-Buffering", "no");
            write(
                    after,
                    call,
                    new BufferedWriter(
                            new OutputStreamWriter(
                                    response.getOutputStream(), StandardCharsets.UTF_8)));
        } finally {
            open.decrementAndGet();
        }
    }

    private void write(long after, ReadCall call, Writer out) {
        long position = after;
        var life = log.incarnation();
        try {
            out.write("retry: 2000\n\n");
            out.flush();
            while (running && life.equals(log.incarnation())) {
                var part = feed.after(position, BATCH, EventRights.of(call.viewerNow()));
                for (var event : part.events()) {
                    out.write("id: " + event.position() + "\nevent: " + event.type() + "\ndata: ");
                    out.write(AnswerJson.mapper().writeValueAsString(event));
                    out.write("\n\n");
                }
                boolean nothing = part.through() == position;
                position = part.through();
                if (!nothing && part.events().isEmpty()) {
                    // goes on behind what this reader may not see
                    out.write("id: " + LogPosition.of(position, life) + "\n\n");
                }
                out.flush();
                if (nothing) {
                    awaitMore(position, out);
                }
            }
        } catch (Rejection e) {
            LOG.info("A stream ends at {}: {}", position, e.getMessage());
        } catch (IOException e) {
            LOG.debug("A reader went away at {}", position, e);
        } catch (InterruptedException e) {
            LOG.debug("A stream ends at {}, since the service stops", position);
        }
    }

    /** Waits in short steps, so that a stream ends soon after the service was told to stop. */
    private void awaitMore(long position, Writer out) throws IOException, InterruptedException {
        long beat = System.nanoTime() + HEARTBEAT.toNanos();
        while (running && log.settled() <= position && System.nanoTime() < beat) {
            log.awaitBeyond(position, STEP);
        }
        if (log.settled() <= position) {
            out.write(": heartbeat\n\n");
            out.flush();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for its requests to end. */
    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
