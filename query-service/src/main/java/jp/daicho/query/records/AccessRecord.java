package jp.daicho.query.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.http.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw something.
 *
 * @param subjects ids of whom or what was seen
 * @param position position of the log that was read at
 */
record AccessRecord(
        UUID id,
        Instant seenAt,
        String operation,
        Sensitivity sensitivity,
        UUID person,
        UUID organisation,
        List<String> roles,
        @Nullable UUID system,
        List<UUID> subjects,
        long position,
        String correlation) {}
