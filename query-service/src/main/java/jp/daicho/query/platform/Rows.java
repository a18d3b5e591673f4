package jp.daicho.query.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The rows of one projection, as its handlers see them: with everything that earlier events wrote.
 * They are written to the database at the end of the batch, together with the position.
 *
 * <p>A key is the value of the {@link Key} component; where there are several, a {@link List} of
 * their values in the order of the components.
 */
public interface Rows {

    /** A new row. One with the same key must not be there: the projection would stop. */
    void insert(Record row);

    /** A new row, or the replacement of the one with the same key. */
    <R extends Record> void put(R row);

    <R extends Record> Optional<R> find(Class<R> table, Object key);

    /** The row that must be there; the projection stops where it is not. */
    <R extends Record> R get(Class<R> table, Object key);

    /** Changes the row that must be there; the change keeps the key. */
    <R extends Record> void update(Class<R> table, Object key, UnaryOperator<R> change);

    /** Removes the row, if it is there. */
    void delete(Class<? extends Record> table, Object key);

    /**
     * All rows with that value in one component, ordered by key. It costs a statement and writes
     * what is pending: for the rare event that concerns many rows. The component needs an {@link
     * Index}.
     */
    <R extends Record> List<R> findBy(Class<R> table, String component, Object value);
}
