package jp.daicho.query.platform;

import org.jspecify.annotations.Nullable;

/** What is known of a key: the row as handlers see it, and whether the table has one. */
final class RowEntry<R> {

    /** Whether the database has a row, as far as memory knows. */
    enum Stored {
        YES,
        NO,
        UNKNOWN
    }

    final RowKey key;
    @Nullable R row;
    Stored stored;

    /** It is to be written. */
    boolean changed;

    /** About how many bytes it takes, since it was written or read. */
    long weight;

    RowEntry(RowKey key, Stored stored) {
        this.key = key;
        this.stored = stored;
    }
}
