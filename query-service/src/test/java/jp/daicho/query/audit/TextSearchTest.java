package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import jp.daicho.query.platform.ProjectionFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words are found wherever in the log they stand, however frequent they are, in order. */
class TextSearchTest {

    private static final Ranges.Range ALL = new Ranges.Range(1, 20 * AuditText.BLOCK);
    private static final String REPORTED = "incident.IncidentReported";
    private static final String CLOSED = "incident.IncidentClosed";

    private static final ProjectionFixture FIXTURE =
            ProjectionFixture.of(new AuditProjection(), new AuditTextProjection());
    private static final JdbcClient JDBC = FIXTURE.jdbc();
    private static final Searchable SEARCHABLE = new Searchable();
    private static final TreeMap<Long, String> TEXTS = new TreeMap<>();

    @BeforeAll
    static void write() {
        var types = new ArrayList<String>();
        // dense at the end, over the beginning of a block; some far from each other before
        LongStream.concat(
                        LongStream.range(0, 40).map(n -> 7 + n * 100_003),
                        LongStream.range(16 * AuditText.BLOCK - 2000, 16 * AuditText.BLOCK + 500))
                .forEach(position -> {
                    var text =
                            "帳票の印刷"
                                    + (position % 40 == 7 ? "が遅い" : "")
                                    + (position < AuditText.BLOCK ? " oldprinter" : "")
                                    + (position % 3 == 0 ? " blueprint" : " print");
                    var type = position % 5 == 0 ? REPORTED : CLOSED;
                    TEXTS.put(position, text + (type.equals(REPORTED) ? "\n報告した" : ""));
                    types.add(type);
                    insert(position, type, text);
                });
        assertThat(types).contains(REPORTED, CLOSED);
    }

    private static void insert(long position, String type, String text) {
        JDBC.sql(
                        """
                        INSERT INTO read_model.audit_event (position, event_id, aggregate_type, aggregate_id, version, type, revision,
                            recorded_at, occurred_at, systems, actor, organisation, role, correlation, causation, guideline, payload, changes)
                        VALUES (?, ?, 'Incident', ?, 1, ?, 1, now(), now(), '{}', ?, ?, 'AUDITOR', 'c', 'c', '{}', '{}', '[]')
                        """)
                .params(
                        position,
                        new UUID(1, position),
                        new UUID(2, position),
                        type,
                        new UUID(3, 1),
                        new UUID(4, 1))
                .update();
        var keys = new ArrayList<Long>();
        keys.add(AuditText.key(position, Searchable.hashOfType(type)));
        Grams.of(text).forEach(part -> keys.add(AuditText.key(position, Searchable.hash(part))));
        JDBC.sql("INSERT INTO read_model.audit_text (position, text, keys) VALUES (?, ?, ?)")
                .params(position, text, keys.toArray(Long[]::new))
                .update();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static List<Long> found(String words, Ranges.Range within, boolean falling, int limit) {
        return new TextSearch(TextQuery.of(words, SEARCHABLE), within, falling, limit, JDBC)
                .rows().stream().map(AuditRow::position).toList();
    }

    private static List<Long> expected(
            String words, Ranges.Range within, boolean falling, int limit) {
        return (falling ? TEXTS.descendingMap() : TEXTS)
                .entrySet().stream()
                        .filter(e -> within.from() <= e.getKey() && e.getKey() <= within.to())
                        .filter(e -> says(e.getValue(), words))
                        .map(e -> e.getKey())
                        .limit(limit)
                        .toList();
    }

    /** No word of these texts begins with another but as a beginning. */
    private static boolean says(String text, String words) {
        return List.of(words.split(" ")).stream()
                .allMatch(word ->
                        word.equals("print") ? text.contains(" print") : text.contains(word));
    }

    private static void assertFound(String words) {
        for (var within :
                List.of(
                        ALL,
                        new Ranges.Range(100_010, 16 * AuditText.BLOCK - 1),
                        new Ranges.Range(16 * AuditText.BLOCK - 10, 16 * AuditText.BLOCK + 9))) {
            for (int limit : new int[] {1, 7, 50, 5000}) {
                for (boolean falling : new boolean[] {true, false}) {
                    assertThat(found(words, within, falling, limit))
                            .as("%s %s falling %s, %d", words, within, falling, limit)
                            .isEqualTo(expected(words, within, falling, limit));
                }
            }
        }
    }

    @Test
    void frequent_words_are_found_in_order() {
        assertFound("帳票");
        assertFound("帳票 print");
    }

    @Test
    void rarer_words_are_found_in_order() {
        assertFound("が遅い");
        assertFound("印刷が遅い blueprint");
    }

    @Test
    void words_of_long_ago_are_found_in_order() {
        assertFound("oldprinter");
        assertThat(found("oldprinter", ALL, true, 50)).containsExactly(200_013L, 100_010L, 7L);
    }

    @Test
    void what_a_sentence_always_says_is_found_beside_what_a_text_says() {
        assertFound("報告した");
        assertFound("報告した が遅い");
    }

    @Test
    void what_nothing_says_is_not_found() {
        assertThat(found("存在皆無", ALL, true, 50)).isEmpty();
        assertThat(found("存在皆無", ALL, false, 50)).isEmpty();
        assertThat(found("帳票", new Ranges.Range(5, 4), true, 50)).isEmpty();
    }
}
