package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An application with an endpoint of each kind, for the tests of the conventions. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({HttpConventions.class, SampleApplication.Things.class})
class SampleApplication {

    enum Status {
        OPEN("対応中", "Open"),
        CLOSED("完了", "Closed");

        private final Text label;

        Status(String ja, String en) {
            this.label = new Text(ja, en);
        }

        public Text label() {
            return label;
        }
    }

    record Rename(String name, @Nullable Status status, @Nullable Instant occurredAt) {}

    record ThingView(
            UUID thingId,
            String name,
            Status status,
            BigDecimal price,
            Instant at,
            LocalDate due,
            List<String> tags,
            @Nullable String note,
            long version) {}

    /** A filter of each kind of value. */
    record Found(
            @Nullable String name,
            @Nullable Status status,
            @Nullable LocalDate since,
            @Nullable Instant from,
            @Nullable UUID owner,
            @Nullable Boolean late,
            @Nullable Integer times,
            @Nullable Long place) {}

    /** Counts how often it is written. */
    record Kept(String text) {
        static final AtomicInteger WRITTEN = new AtomicInteger();

        @Override
        public String text() {
            WRITTEN.incrementAndGet();
            return text;
        }
    }

    static final UUID KNOWN = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    @RestController
    @RequestMapping(HttpConventions.BASE + "/things")
    static class Things {
        private static final LogPosition POSITION = new LogPosition(42, "3f9c1b2a");

        private final Cursors cursors;

        Things(Cursors cursors) {
            this.cursors = cursors;
        }

        static ThingView thing(String name) {
            return new ThingView(
                    KNOWN,
                    name,
                    Status.OPEN,
                    new BigDecimal("12.50"),
                    Instant.parse("2026-11-23T00:00:00Z"),
                    LocalDate.of(2026, 11, 24),
                    List.of("a", "b"),
                    null,
                    7);
        }

        @GetMapping
        @AllowedTo(Role.AUDITOR)
        Page<ThingView> list(
                @RequestParam @Nullable Status status,
                @RequestParam @Nullable LocalDate since,
                @RequestParam @Nullable Instant from,
                @RequestParam @Nullable UUID owner,
                @RequestParam @Nullable Boolean late,
                @RequestParam(defaultValue = "2") int limit,
                @RequestParam @Nullable String cursor) {
            var items = List.of(thing("=1+1"), thing("a,\"b\"\n"));
            if (cursor != null) {
                cursors.decode("things", cursor);
            }
            return new Page<>(
                    items.subList(0, limit), cursors.encode("things", List.of("x")), POSITION);
        }

        @GetMapping("/found")
        @AllowedTo(Role.AUDITOR)
        Found found(Found filter) {
            return filter;
        }

        @GetMapping("/kept")
        @AllowedTo(Role.AUDITOR)
        ResponseEntity<Kept> kept() {
            return ResponseEntity.ok().eTag("\"ja.kept\"").body(new Kept("x"));
        }

        @GetMapping("/{thingId}")
        @AllowedTo(Role.AUDITOR)
        ResponseEntity<ThingView> one(@PathVariable UUID thingId) {
            if (!thingId.equals(KNOWN)) {
                throw GeneralProblem.NOT_FOUND.because();
            }
            return ResponseEntity.ok()
                    .header(HttpHeaders.ETAG, "\"7\"")
                    .header("Daicho-Position", POSITION.toString())
                    .body(thing("x"));
        }

        @GetMapping("/later")
        @AllowedTo(Role.AUDITOR)
        Callable<ResponseEntity<ThingView>> later() {
            return () -> one(KNOWN);
        }

        @GetMapping(value = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
        @AllowedTo(Role.AUDITOR)
        SseEmitter stream() throws IOException {
            var stream = new SseEmitter();
            stream.send("first");
            stream.send("last");
            stream.complete();
            return stream;
        }

        @PostMapping("/{thingId}/name")
        @AllowedTo({Role.OWNING_SECTION_STAFF, Role.OWNING_SECTION_MANAGER})
        @Guideline("IV-1.4-F1")
        @Refuses("conflict")
        @Example(
                """
                {"name": "住民記録システム"}\
                """)
        ResponseEntity<Receipt> rename(
                @PathVariable UUID thingId, @RequestBody Rename body, HttpServletRequest request) {
            if (body.name().equals("boom")) {
                throw new IllegalStateException("secret of jp.daicho");
            }
            new Checks().line("name", body.name(), 10).throwIfAny();
            if (body.name().equals("refused")) {
                throw GeneralProblem.STALE_VERSION.because(1, 2);
            }
            var expected = IfMatch.versionOf(request);
            return ResponseEntity.ok(
                    Receipt.of(
                            thingId,
                            expected == null ? 1 : expected,
                            new LogPosition(RawBody.of(request).length, null)));
        }

        @Bulk
        @PostMapping("/imports")
        @AllowedTo(Role.OWNING_SECTION_STAFF)
        Receipt importAll(@RequestBody List<Rename> body) {
            return Receipt.of(KNOWN, body.size(), POSITION);
        }
    }
}
