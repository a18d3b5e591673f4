package jp.daicho.contract.proof.bundle;

/**
 * Something that is not as it was sealed.
 *
 * @param kind what was done
 * @param leaf the first leaf concerned, from 0; −1 where it is about the file as a whole
 * @param message what, and where
 */
public record Finding(Kind kind, long leaf, String message) {

    /** What can have been done to a log. */
    public enum Kind {
        /** An event says something else than when it was sealed. */
        PAYLOAD_CHANGED,
        /** Who, when, where or which of an event is another than when it was sealed. */
        METADATA_CHANGED,
        /** Another event stands in the place of the sealed one. */
        EVENT_REPLACED,
        /** An event that was sealed is not there. */
        EVENT_REMOVED,
        /** The last events are not there. */
        TAIL_CUT,
        /** Events stand in each other's places. */
        EVENTS_SWAPPED,
        /** An event is there that was never sealed. */
        EVENT_INSERTED,
        /** The sealed leaves are not those that were signed. */
        PROOF_REWRITTEN,
        /** A checkpoint is not signed by a trusted key, or not as it stands there. */
        CHECKPOINT_FORGED,
        /**
         * The log is not the one of a checkpoint that was kept: an old backup was restored, or a
         * part written anew.
         */
        OLD_BACKUP_RESTORED,
        /** An aggregate's events have a hole. */
        SEQUENCE_BROKEN
    }

    @Override
    public String toString() {
        return kind + (leaf < 0 ? "" : " at leaf " + leaf) + ": " + message;
    }
}
