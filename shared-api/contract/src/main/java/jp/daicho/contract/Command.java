package jp.daicho.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be recorded: the JSON body of a POST. Components without {@code @Nullable}
 * are required. The id of the aggregate and the system come from the path, the actor from the
 * token.
 */
public interface Command {

    /**
     * When it happened in the world; {@code null} means now. Never in the future. Back-dating is
     * allowed and visible: the time of recording is kept beside it.
     */
    @Nullable Instant occurredAt();

    /** Says everything that is wrong with the values themselves, without looking at any state. */
    default void check(Checks checks) {}
}
