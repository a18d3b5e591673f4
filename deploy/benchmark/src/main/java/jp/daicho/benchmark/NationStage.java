package jp.daicho.benchmark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.CommandRunner;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.AgreeSla;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.SlaEvent;
import org.springframework.context.ApplicationContext;

/** Systems that agreed on 20 items each, made by commands, and the batches that they send. */
final class NationStage {

    private static final int CLIENTS = 4;
    private static final int INTERVAL_SECONDS = 300;

    private final Ward ward;
    private final CommandRunner runner;
    private final int systems;
    private final Instant first;

    NationStage(Ward ward, ApplicationContext command, int systems) {
        this.ward = ward;
        this.runner = command.getBean(CommandRunner.class);
        this.systems = systems;
        this.first =
                Instant.now()
                        .atZone(Occasion.ZONE)
                        .truncatedTo(ChronoUnit.DAYS)
                        .minusDays(27)
                        .toInstant();
    }

    void register() throws Exception {
        var admin = ward.authorization("admin");
        var next = new AtomicInteger();
        var failures = new ConcurrentLinkedQueue<Exception>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < CLIENTS; i++) {
            threads.add(Thread.ofPlatform().start(() -> register(admin, next, failures)));
        }
        for (var thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
    }

    private void register(
            String admin, AtomicInteger next, ConcurrentLinkedQueue<Exception> failures) {
        try (var http = new LeanConnection(Installation.COMMAND_PORT)) {
            for (int n = next.getAndIncrement(); n < systems; n = next.getAndIncrement()) {
                ward.register(http, admin, NationLog.system(n), NationLog.code(n));
                agree(NationLog.system(n));
            }
        } catch (Exception e) {
            failures.add(e);
        }
    }

    private void agree(UUID system) {
        var terms = NationTerms.from(first.atZone(Occasion.ZONE).toLocalDate());
        runner.run(
                new CommandRunner.Submission(
                        new CommandContext.Request(
                                SlaEvent.TYPE,
                                UUID.randomUUID(),
                                system,
                                Set.of(system),
                                null,
                                null,
                                false,
                                "benchmark",
                                "benchmark"),
                        new AgreeSla(null, null, "サービスレベル合意書", null, terms, null),
                        "manager",
                        List.of(Role.OWNING_SECTION_MANAGER),
                        null));
    }

    UUID systemOf(long batch) {
        return NationLog.system((int) (batch % systems));
    }

    /**
     * The body of a batch: a sample of each item at one time, five minutes after the system's last.
     */
    String body(long batch) {
        var at = first.plusSeconds(batch / systems * INTERVAL_SECONDS);
        var text = new StringBuilder(2048);
        text.append("{\"source\":\"monitor-01\",\"batch\":\"")
                .append(at)
                .append("\",\"samples\":[");
        long n = batch;
        for (var item : NationTerms.items()) {
            text.append("{\"item\":\"")
                    .append(item.code())
                    .append("\",\"at\":\"")
                    .append(at)
                    .append('"');
            // an availability's samples say only that it was measured
            if (item.kind() != MeasureKind.AVAILABILITY) {
                text.append(",\"value\":\"")
                        .append(n % 30 / 10)
                        .append('.')
                        .append(n % 10)
                        .append('"');
            }
            text.append("},");
            n = n * 31 + 7 & 0xFFFFFF;
        }
        text.setLength(text.length() - 1);
        return text.append("]}").toString();
    }
}
