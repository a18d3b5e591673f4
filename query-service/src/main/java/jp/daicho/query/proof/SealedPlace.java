package jp.daicho.query.proof;

import org.jspecify.annotations.Nullable;

/**
 * A place of the log beside the newest checkpoint.
 *
 * @param leaf what was sealed there; {@code null} where nothing was, or not yet
 */
record SealedPlace(SealedCheckpoint newest, @Nullable SealedLeaf leaf) {}
