package jp.daicho.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A stop that comes while the services are being started on the database. */
class OpenedTest {

    private final Opened opened = new Opened();
    private final List<String> closed = new CopyOnWriteArrayList<>();
    private final CountDownLatch starting = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private Thread start(@Nullable RuntimeException failure, AtomicReference<Throwable> thrown) {
        opened.add(() -> closed.add("database"));
        return Thread.ofPlatform()
                .uncaughtExceptionHandler((thread, why) -> thrown.set(why))
                .start(() ->
                        opened.starting(() -> {
                            starting.countDown();
                            awaitQuietly(goOn);
                            if (failure != null) {
                                throw failure;
                            }
                            return () -> closed.add("services");
                        }));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops, and returns when the stop waits for the start. */
    private Thread stop() {
        awaitQuietly(starting);
        var stop = Thread.ofPlatform().start(opened::close);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> stop.getState() == Thread.State.TIMED_WAITING);
        return stop;
    }

    @Test
    void a_stop_during_the_start_waits_for_it_and_then_closes_the_services_before_the_database()
            throws InterruptedException {
        var thrown = new AtomicReference<Throwable>();
        var start = start(null, thrown);
        var stop = stop();
        assertThat(closed).isEmpty();
        assertThat(opened.isClosing()).isTrue();
        goOn.countDown();
        start.join();
        stop.join();
        assertThat(closed).containsExactly("services", "database");
        assertThat(thrown.get()).isNull();
    }

    @Test
    void a_stop_during_a_start_that_fails_closes_what_there_is() throws InterruptedException {
        var thrown = new AtomicReference<Throwable>();
        var start = start(new IllegalStateException("no port"), thrown);
        var stop = stop();
        assertThat(closed).isEmpty();
        goOn.countDown();
        start.join();
        stop.join();
        assertThat(closed).containsExactly("database");
        assertThat(thrown.get()).hasMessage("no port");
    }

    @Test
    void without_a_start_on_the_way_what_was_opened_last_is_closed_first_and_once() {
        opened.add(() -> closed.add("database"));
        opened.starting(() -> () -> closed.add("services"));
        opened.add(() -> {
            closed.add("broken");
            throw new IllegalStateException("does not close");
        });
        opened.close();
        opened.close();
        assertThat(closed).containsExactly("broken", "services", "database");
        assertThatThrownBy(() -> opened.starting(() -> failing())).hasMessage("never started");
    }

    private static AutoCloseable failing() {
        throw new IllegalStateException("never started");
    }
}
