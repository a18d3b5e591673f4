package jp.daicho.command.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Callers that a test knows without a directory. */
@FunctionalInterface
public interface KnownCallers extends Callers {

    @Nullable Caller callerOf(String subject);

    @Override
    default Statement<@Nullable Caller> asking(String subject, @Nullable UUID system, Instant now) {
        return Statement.ofOneRow("SELECT 1", row -> callerOf(subject));
    }
}
