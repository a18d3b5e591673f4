package jp.daicho.query.audit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/**
 * What an event says and what it is of, to be searched.
 *
 * @param text its texts, normalised
 * @param keys hashes of their parts and of the event's {@link Attributes}, each with the block of
 *     the log before it: so each list of the index is short, and the newest are found without
 *     looking at the rest
 */
@Table("audit_text")
record AuditText(@Key long position, String text, @Index(using = "gin") List<Long> keys) {

    /**
     * So many positions share the keys of a block. What the index finds in a block has to be read,
     * wherever in the block it stands, for a page of which the first few suffice; a search for what
     * is nowhere asks for all blocks.
     */
    static final long BLOCK = 1L << 15;

    static long key(long position, int hash) {
        return (position / BLOCK) << 32 | Integer.toUnsignedLong(hash);
    }

    /** The keys of hashes as SQL, in a block that is an expression. */
    static String keys(Collection<Integer> hashes, String block) {
        return hashes.stream()
                .map(hash ->
                        "(%s << 32) | CAST(%d AS bigint)"
                                .formatted(block, Integer.toUnsignedLong(hash)))
                .collect(Collectors.joining(", ", "ARRAY[", "]"));
    }
}
