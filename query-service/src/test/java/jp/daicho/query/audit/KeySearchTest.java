package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.daicho.contract.Actor;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What words and attributes lead to together is found wherever in the log it stands, however
 * frequent each is, in order: as a plain look at every event says.
 */
class KeySearchTest {

    private static final long BLOCK = AuditText.BLOCK;
    private static final Ranges.Range ALL = new Ranges.Range(1, 20 * BLOCK);
    private static final String REPORTED = "incident.IncidentReported";
    private static final String CLOSED = "incident.IncidentClosed";
    private static final UUID PERSON = new UUID(3, 0);
    private static final Instant BEGIN = Instant.parse("2026-04-01T00:00:00Z");

    private static final EventRights EVERYTHING =
            EventRights.of(new Viewer(PERSON, PERSON, Set.of(Role.AUDITOR), Map.of()));
    private static final EventRights ONE_SYSTEM =
            EventRights.of(
                    new Viewer(
                            PERSON,
                            PERSON,
                            Set.of(),
                            Map.of(system(3), Set.of(Role.MAINTENANCE_CONTRACTOR))));

    private static final ProjectionFixture FIXTURE =
            ProjectionFixture.of(new AuditProjection(), new AuditTextProjection());
    private static final JdbcClient JDBC = FIXTURE.jdbc();
    private static final AuditReader READER = new AuditReader(JDBC);
    private static final TreeMap<Long, Event> EVENTS = new TreeMap<>();

    private record Event(EventMeta meta, String text) {

        boolean says(String words) {
            var said = text + (meta.type().equals(REPORTED) ? "\n報告した" : "");
            // no word of these texts begins with another but as a beginning
            return Stream.of(words.split(" "))
                    .allMatch(word ->
                            word.equals("print") ? said.contains(" print") : said.contains(word));
        }
    }

    private static UUID system(int n) {
        return new UUID(7, n);
    }

    @BeforeAll
    static void write() {
        // dense at the end, over the beginning of a block; some far from each other before
        LongStream.concat(
                        LongStream.range(0, 40).map(n -> 7 + n * (BLOCK / 3 + 101)),
                        LongStream.range(16 * BLOCK - 2000, 16 * BLOCK + 500))
                .forEach(KeySearchTest::write);
        assertThat(EVENTS).hasSize(2540);
    }

    private static void write(long position) {
        var text =
                "帳票の印刷"
                        + (position % 40 == 7 ? "が遅い" : "")
                        + (position < BLOCK ? " oldprinter" : "")
                        + (position % 3 == 0 ? " blueprint" : " print");
        var systems =
                position % 11 == 0
                        ? Set.<UUID>of()
                        : position % 7 == 0
                                ? Set.of(system(3), system(4))
                                : Set.of(system((int) (position % 6)));
        var meta =
                new EventMeta(
                        position,
                        new UUID(1, position),
                        "Incident",
                        new UUID(2, position / 5),
                        1,
                        position % 5 == 0 ? REPORTED : CLOSED,
                        1,
                        BEGIN.plusSeconds(position),
                        BEGIN.plusSeconds(position),
                        systems,
                        new Actor(
                                new UUID(3, position % 13),
                                new UUID(4, position % 4),
                                // never of the same event as a report
                                position % 5 == 0 || position % 17 != 1
                                        ? Role.OWNING_SECTION_STAFF
                                        : Role.AUDITOR),
                        "c-" + position / 2,
                        "r",
                        List.of());
        EVENTS.put(position, new Event(meta, text));
        insert(meta, text);
    }

    private static void insert(EventMeta meta, String text) {
        var recorded = meta.recordedAt().atOffset(ZoneOffset.UTC);
        JDBC.sql(
                        """
                        INSERT INTO read_model.audit_event (position, event_id, aggregate_type, aggregate_id, version, type, revision,
                            recorded_at, occurred_at, systems, actor, organisation, role, correlation, causation, guideline, payload, changes)
                        VALUES (?, ?, 'Incident', ?, 1, ?, 1, ?, ?, ?, ?, ?, ?, ?, 'r', '{}', '{}', '[]')
                        """)
                .params(
                        meta.position(),
                        meta.eventId(),
                        meta.aggregateId(),
                        meta.type(),
                        recorded,
                        recorded,
                        meta.systems().toArray(UUID[]::new),
                        meta.actor().person(),
                        meta.actor().organisation(),
                        meta.actor().role().name(),
                        meta.correlation())
                .update();
        JDBC.sql(
                        "INSERT INTO read_model.audit_time (axis, day, block) VALUES ('RECORDED', ?, ?) ON CONFLICT DO NOTHING")
                .params(Axis.day(meta.recordedAt()), meta.position() / Axis.BLOCK)
                .update();
        for (var system : meta.systems()) {
            JDBC.sql("INSERT INTO read_model.audit_system (system_id, position) VALUES (?, ?)")
                    .params(system, meta.position())
                    .update();
        }
        var keys = new ArrayList<Long>();
        Attributes.of(meta).keys().forEach(hash -> keys.add(AuditText.key(meta.position(), hash)));
        Grams.of(text)
                .forEach(part -> keys.add(AuditText.key(meta.position(), Searchable.hash(part))));
        JDBC.sql("INSERT INTO read_model.audit_text (position, text, keys) VALUES (?, ?, ?)")
                .params(meta.position(), text, keys.toArray(Long[]::new))
                .update();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    /** What is asked for, beside a plain way to say whether an event is that. */
    private record Question(Asked asked, Predicate<Event> is) {

        static Question of(EventRights rights) {
            return new Question(
                    new Asked(filter(null, null, null, null, null, null, null, null), null, rights),
                    event -> rights.sees(event.meta));
        }

        private Question and(AuditFilter filter, Predicate<Event> also) {
            return new Question(new Asked(filter, null, asked.rights()), is.and(also));
        }

        Question text(String words) {
            return and(filter(null, null, null, null, null, words, null, null), e -> e.says(words));
        }
    }

    private static AuditFilter filter(
            @Nullable UUID system,
            @Nullable UUID actor,
            @Nullable UUID organisation,
            @Nullable Role role,
            @Nullable String type,
            @Nullable String text,
            @Nullable String correlation,
            @Nullable Instant from) {
        return new AuditFilter(
                system,
                null,
                null,
                actor,
                organisation,
                role,
                type,
                null,
                correlation,
                null,
                text,
                from,
                null,
                null,
                null);
    }

    private static void assertFound(Question question) {
        for (var within :
                List.of(
                        ALL,
                        new Ranges.Range(100_010, 16 * BLOCK - 1),
                        new Ranges.Range(16 * BLOCK - 10, 16 * BLOCK + 9))) {
            for (int limit : new int[] {1, 7, 50, 5000}) {
                for (boolean falling : new boolean[] {true, false}) {
                    assertThat(found(question.asked, within, falling, limit))
                            .as("%s %s falling %s, %d", question, within, falling, limit)
                            .isEqualTo(expected(question, within, falling, limit));
                }
            }
        }
    }

    private static List<Long> found(Asked asked, Ranges.Range within, boolean falling, int limit) {
        // of those before a position, the ones that are not before the other: as pages are read
        var rows =
                falling
                        ? READER.before(asked, within.to() + 1, limit)
                        : READER.after(asked, within.from() - 1, within.to(), limit);
        return rows.stream().map(AuditRow::position).filter(p -> p >= within.from()).toList();
    }

    private static List<Long> expected(
            Question question, Ranges.Range within, boolean falling, int limit) {
        return (falling ? EVENTS.descendingMap() : EVENTS)
                .values().stream()
                        .filter(question.is)
                        .map(e -> e.meta.position())
                        .filter(p -> p <= within.to() && (falling || p >= within.from()))
                        .limit(limit)
                        .filter(p -> p >= within.from())
                        .toList();
    }

    @Test
    void frequent_words_are_found_in_order() {
        assertFound(Question.of(EVERYTHING).text("帳票"));
        assertFound(Question.of(EVERYTHING).text("帳票 print"));
    }

    @Test
    void rarer_words_are_found_in_order() {
        assertFound(Question.of(EVERYTHING).text("が遅い"));
        assertFound(Question.of(EVERYTHING).text("印刷が遅い blueprint"));
    }

    @Test
    void words_of_long_ago_are_found_in_order() {
        assertFound(Question.of(EVERYTHING).text("oldprinter"));
        assertThat(found(Question.of(EVERYTHING).text("oldprinter").asked, ALL, true, 50))
                .hasSize(3)
                .endsWith(7L);
    }

    @Test
    void what_a_sentence_always_says_is_found_beside_what_a_text_says() {
        assertFound(Question.of(EVERYTHING).text("報告した"));
        assertFound(Question.of(EVERYTHING).text("報告した が遅い"));
    }

    @Test
    void what_nothing_says_is_not_found() {
        var absent = Question.of(EVERYTHING).text("存在皆無");
        assertThat(found(absent.asked, ALL, true, 50)).isEmpty();
        assertThat(found(absent.asked, ALL, false, 50)).isEmpty();
        assertThat(
                        found(
                                Question.of(EVERYTHING).text("帳票").asked,
                                new Ranges.Range(5, 4),
                                false,
                                50))
                .isEmpty();
    }

    /** Each subset of the attributes, each with and without words and a time, in both rights. */
    @Test
    void attributes_that_go_together_are_found_in_order() {
        int asked = 0;
        for (var rights : List.of(EVERYTHING, ONE_SYSTEM)) {
            for (int subset = 0; subset < 1 << 5; subset++) {
                for (var text : new String[] {null, "が遅い", "帳票"}) {
                    for (var from : new Instant[] {null, BEGIN.plusSeconds(3 * BLOCK)}) {
                        for (int value = 0; value < 2; value++) {
                            var question = question(rights, subset, value, text, from);
                            asked += question.asked.isSearched() ? 1 : 0;
                            assertThat(found(question.asked, ALL, true, 20))
                                    .as("%s", question.asked)
                                    .isEqualTo(expected(question, ALL, true, 20));
                            assertThat(found(question.asked, ALL, false, 5000))
                                    .as("%s", question.asked)
                                    .isEqualTo(expected(question, ALL, false, 5000));
                        }
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(500);
    }

    private static Question question(
            EventRights rights,
            int subset,
            int value,
            @Nullable String text,
            @Nullable Instant from) {
        var system = (subset & 1) == 0 ? null : system(3 + value);
        var actor = (subset & 2) == 0 ? null : new UUID(3, 5 + value);
        var organisation = (subset & 4) == 0 ? null : new UUID(4, 1 + value);
        var role = (subset & 8) == 0 ? null : value == 0 ? Role.OWNING_SECTION_STAFF : Role.AUDITOR;
        var type = (subset & 16) == 0 ? null : value == 0 ? CLOSED : REPORTED;
        return Question.of(rights)
                .and(
                        filter(system, actor, organisation, role, type, text, null, from),
                        e ->
                                (system == null || e.meta.systems().contains(system))
                                        && is(actor, e.meta.actor().person())
                                        && is(organisation, e.meta.actor().organisation())
                                        && is(role, e.meta.actor().role())
                                        && is(type, e.meta.type())
                                        && (text == null || e.says(text))
                                        && (from == null || !e.meta.recordedAt().isBefore(from)));
    }

    private static boolean is(@Nullable Object asked, Object value) {
        return asked == null || asked.equals(value);
    }

    @Test
    void words_of_what_came_of_one_request_are_found_by_the_request() {
        long position = EVENTS.firstKey();
        var asked =
                new Asked(
                        filter(null, null, null, null, null, "帳票", "c-" + position / 2, null),
                        null,
                        EVERYTHING);
        assertThat(asked.isSearched()).isFalse();
        assertThat(found(asked, ALL, true, 50)).containsExactly(position);
        var other =
                new Asked(
                        filter(null, null, null, null, null, "が無い", "c-" + position / 2, null),
                        null,
                        EVERYTHING);
        assertThat(found(other, ALL, true, 50)).isEmpty();
    }

    @Test
    void counts_are_those_of_the_pages() {
        var counter = new AuditCounter(JDBC, READER);
        for (var question :
                List.of(
                        question(EVERYTHING, 1, 0, "が遅い", null),
                        question(EVERYTHING, 8 | 16, 0, null, null),
                        question(EVERYTHING, 8 | 16, 1, null, null),
                        question(ONE_SYSTEM, 0, 0, null, BEGIN.plusSeconds(3 * BLOCK)))) {
            var counts = counter.count(question.asked, CountedBy.ROLE, 20 * BLOCK);
            assertThat(counts.exact()).isTrue();
            assertThat(counts.total())
                    .as("%s", question.asked)
                    .isEqualTo(EVENTS.values().stream().filter(question.is).count());
        }
        assertThat(
                        counter.count(
                                        question(EVERYTHING, 8 | 16, 1, null, null).asked,
                                        CountedBy.ROLE,
                                        20 * BLOCK)
                                .total())
                .as("a role and a type that never met")
                .isZero();
    }
}
