package jp.daicho.query.proof;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far checkpoints have been sent to a destination.
 *
 * @param destination which one
 * @param size leaves of the last checkpoint that it took; 0 before the first
 * @param incarnation which life of the store that was
 * @param sentAt when it took it
 * @param nextAttemptAt nothing is sent before
 * @param failures attempts in a row that failed
 * @param lastError why the last one did
 */
record SendingPlace(
        String destination,
        long size,
        @Nullable UUID incarnation,
        @Nullable Instant sentAt,
        Instant nextAttemptAt,
        int failures,
        @Nullable String lastError) {}
