package jp.daicho.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OpenedTest {

    private static final Set<Thread.State> ENDED_OR_WAITING =
            EnumSet.of(Thread.State.TERMINATED, Thread.State.TIMED_WAITING);

    private final List<String> closed = Collections.synchronizedList(new ArrayList<>());
    private final Opened opened = new Opened();

    @Test
    void what_was_opened_is_closed_once_and_backwards() {
        opened.add(() -> closed.add("directory"));
        opened.starting(() -> closing("services"));

        assertThat(opened.isClosing()).isFalse();
        opened.close();
        opened.close();

        assertThat(opened.isClosing()).isTrue();
        assertThat(closed).containsExactly("services", "directory");
    }

    @Test
    void who_closes_during_a_start_waits_for_it_and_takes_nothing_from_under_it()
            throws InterruptedException {
        opened.add(() -> closed.add("database"));
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var start =
                Thread.ofPlatform()
                        .start(() ->
                                opened.starting(() -> {
                                    begun.countDown();
                                    waitFor(go);
                                    closed.add("nothing yet");
                                    return closing("services");
                                }));
        begun.await();
        var stop = Thread.ofPlatform().start(opened::close);
        while (!ENDED_OR_WAITING.contains(stop.getState())) {
            Thread.onSpinWait();
        }
        assertThat(opened.isClosing()).isTrue();

        go.countDown();
        start.join();
        stop.join();

        assertThat(closed).containsExactly("nothing yet", "services", "database");
    }

    @Test
    void a_start_that_fails_keeps_nobody_from_closing() {
        opened.add(() -> closed.add("database"));
        assertThatThrownBy(() ->
                        opened.starting(() -> {
                            throw new IllegalStateException("no port");
                        }))
                .hasMessage("no port");

        opened.close();

        assertThat(closed).containsExactly("database");
    }

    private AutoCloseable closing(String name) {
        return () -> closed.add(name);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
