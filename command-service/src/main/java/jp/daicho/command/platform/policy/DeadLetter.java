package jp.daicho.command.platform.policy;

import java.util.UUID;

/**
 * An event after which a policy could not get what it asked for, or which waits behind such a one
 * of the same aggregate.
 *
 * @param position of the event in the log
 * @param aggregate key of the aggregate that the event is of
 * @param problem slug of the refusal, {@code internal-error} where it failed, {@code
 *     behind-a-dead-letter} where it waits
 */
record DeadLetter(
        String policy,
        UUID eventId,
        long position,
        String aggregate,
        String problem,
        String detail,
        int tries) {}
