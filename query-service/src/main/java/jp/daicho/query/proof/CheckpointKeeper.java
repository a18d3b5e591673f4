package jp.daicho.query.proof;

import java.time.Duration;
import java.util.List;

/** Where checkpoints are kept that this installation cannot take back. */
interface CheckpointKeeper {

    /** Which one, in metrics and in the table of what was sent: stable. */
    String name();

    /** Where that is, for the log: without secrets. */
    String place();

    /**
     * The time between two deliveries, each of the newest checkpoint. Zero: every checkpoint is
     * delivered.
     */
    Duration every();

    /**
     * Hands checkpoints over. They may come again after a crash.
     *
     * @param checkpoints at least one, smallest first
     * @throws NotKept where not all of them were taken for certain
     */
    void keep(List<SealedCheckpoint> checkpoints) throws NotKept;
}
