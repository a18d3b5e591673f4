package jp.daicho.query.audit;

import java.util.List;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/**
 * What an event says, to be searched.
 *
 * @param text its texts, normalised
 * @param keys hashes of their parts and of the event's type, each with the block of the log before
 *     it: so each list of the index is short, and the newest are found without looking at the rest
 */
@Table("audit_text")
record AuditText(@Key long position, String text, @Index(using = "gin") List<Long> keys) {

    /** So many positions share the keys of a block. */
    static final long BLOCK = 1L << 18;

    static long key(long position, int hash) {
        return (position / BLOCK) << 32 | Integer.toUnsignedLong(hash);
    }
}
