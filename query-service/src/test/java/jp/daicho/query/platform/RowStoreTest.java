package jp.daicho.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowStoreTest {

    @Table("test_thing")
    record Thing(@Key UUID id, @Key String type, long number) {}

    private static final int MORE_THAN_IS_KEPT = 1500;

    private final TestDatabase database = TestDatabase.create();
    private final TableShape<Thing> shape = new TableShape<>(Thing.class);
    private final RowStore rows =
            new RowStore(List.of(shape), "read_model", new RowStore.Kept(5000, 1_000_000), true);

    @BeforeEach
    void table() throws SQLException {
        try (var transaction = new Transaction(database.as("query"))) {
            transaction.execute(shape.create("read_model"));
            transaction.commit();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Thing thing(int number) {
        return new Thing(new UUID(1, number), "Thing", number);
    }

    private static List<Object> key(int number) {
        return List.of(new UUID(1, number), "Thing");
    }

    private void batch(int from, int to, Consumer<Rows> handlers) throws SQLException {
        try (var transaction = new Transaction(database.as("query"))) {
            rows.begin(
                    transaction.connection(),
                    () ->
                            IntStream.range(from, to)
                                    .mapToObj(RowStoreTest::key)
                                    .collect(Collectors.toSet()));
            handlers.accept(rows);
            rows.flush();
            transaction.commit();
        }
        rows.end();
    }

    @Test
    void what_was_only_added_is_forgotten_and_read_again_when_somebody_asks() throws SQLException {
        batch(
                0,
                MORE_THAN_IS_KEPT,
                all -> IntStream.range(0, MORE_THAN_IS_KEPT).forEach(i -> all.insert(thing(i))));
        batch(
                0,
                MORE_THAN_IS_KEPT + 10,
                all -> {
                    for (int i = 0; i < MORE_THAN_IS_KEPT; i++) {
                        assertThat(all.get(Thing.class, key(i))).isEqualTo(thing(i));
                    }
                    assertThat(all.find(Thing.class, key(MORE_THAN_IS_KEPT))).isEmpty();
                    assertThat(all.find(Thing.class, List.of(new UUID(1, 3), "Other"))).isEmpty();
                    all.update(Thing.class, key(3), (Thing t) -> new Thing(t.id(), t.type(), 4711));
                    all.delete(Thing.class, key(4));
                    all.put(thing(MORE_THAN_IS_KEPT));
                });
        batch(
                0,
                5,
                all -> {
                    assertThat(all.get(Thing.class, key(3)).number()).isEqualTo(4711);
                    assertThat(all.find(Thing.class, key(4))).isEmpty();
                });
    }

    @Table("test_text")
    record LongText(@Key UUID id, String text) {}

    @Test
    void of_long_rows_fewer_are_kept_and_the_others_are_read_again() throws SQLException {
        var longs = new TableShape<>(LongText.class);
        var table = new RowTable<>(longs, "read_model", true);
        var text = "長".repeat(10_000);
        try (var transaction = new Transaction(database.as("query"))) {
            transaction.execute(longs.create("read_model"));
            for (int i = 0; i < 100; i++) {
                table.put(new LongText(new UUID(1, i), text));
            }
            table.flush(transaction.connection());
            table.trim(1000, 10 * longs.weight(new LongText(new UUID(1, 1), text)));
            for (int i = 0; i < 100; i++) {
                assertThat(table.isKnown(new UUID(1, i))).as("%d", i).isEqualTo(i >= 90);
            }
            table.load(transaction.connection(), List.of(new UUID(1, 5), new UUID(1, 200)));
            assertThat(table.known(new UUID(1, 5))).isEqualTo(new LongText(new UUID(1, 5), text));
            assertThat(table.known(new UUID(1, 200))).isNull();
            // those that were changed to short ones leave room for others
            for (int i = 0; i < 100; i++) {
                table.put(new LongText(new UUID(1, i), "短"));
            }
            table.flush(transaction.connection());
            table.trim(1000, 100 * longs.weight(new LongText(new UUID(1, 1), "短")));
            for (int i = 0; i < 100; i++) {
                assertThat(table.isKnown(new UUID(1, i))).as("%d", i).isTrue();
            }
            transaction.commit();
        }
    }

    @Test
    void rows_that_handlers_are_going_to_look_for_are_loaded_with_the_first_one_that_is_missed()
            throws SQLException {
        batch(
                0,
                MORE_THAN_IS_KEPT,
                all -> IntStream.range(0, MORE_THAN_IS_KEPT).forEach(i -> all.insert(thing(i))));
        try (var transaction = new Transaction(database.as("query"))) {
            rows.begin(transaction.connection(), Set::of);
            for (int i = 0; i < MORE_THAN_IS_KEPT + 5; i++) {
                rows.foresee(Thing.class, key(i));
            }
            assertThat(rows.get(Thing.class, key(0))).isEqualTo(thing(0));
            // behind its back: whoever asks the database again finds nothing
            transaction.execute("DELETE FROM read_model.test_thing");
            for (int i = 0; i < MORE_THAN_IS_KEPT; i++) {
                assertThat(rows.get(Thing.class, key(i))).isEqualTo(thing(i));
            }
            assertThat(rows.find(Thing.class, key(MORE_THAN_IS_KEPT))).isEmpty();
        }
        rows.reset();
        batch(
                0,
                0,
                all -> {
                    assertThat(all.get(Thing.class, key(1))).isEqualTo(thing(1));
                    assertThat(all.find(Thing.class, key(MORE_THAN_IS_KEPT))).isEmpty();
                });
    }
}
