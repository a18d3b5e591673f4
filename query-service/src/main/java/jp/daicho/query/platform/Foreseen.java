package jp.daicho.query.platform;

/** Takes the names of rows that handlers are going to look for. */
@FunctionalInterface
public interface Foreseen {

    /**
     * A row that may be there or not.
     *
     * @param key as {@link Rows} has it
     */
    void row(Class<? extends Record> table, Object key);
}
