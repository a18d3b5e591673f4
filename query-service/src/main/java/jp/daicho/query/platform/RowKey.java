package jp.daicho.query.platform;

import java.util.List;
import java.util.UUID;

/**
 * A row's key in memory, with a hash of its own: {@link UUID} joins its halves so that ids which
 * differ in the same bits of both get the same, and a list of them as well.
 */
final class RowKey {

    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

    private final Object value;
    private final int hash;

    RowKey(Object value) {
        this.value = value;
        long mixed = mixed(value);
        this.hash = (int) (mixed ^ mixed >>> 32);
    }

    Object value() {
        return value;
    }

    private static long mixed(Object value) {
        return switch (value) {
            case UUID id ->
                    (id.getMostSignificantBits() * ODD + id.getLeastSignificantBits()) * ODD;
            case List<?> parts -> {
                long sum = 1;
                for (int i = 0; i < parts.size(); i++) {
                    sum = (sum + mixed(parts.get(i))) * ODD;
                }
                yield sum;
            }
            default -> value.hashCode() * ODD;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowKey key && hash == key.hash && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
