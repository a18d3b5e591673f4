package jp.daicho.command.platform.policy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
import jp.daicho.contract.EventMeta;

/**
 * An ordinary command that a policy asks for.
 *
 * @param id of the aggregate; of one that it creates, derived from the event, so that it is the
 *     same however often it is tried
 * @param system that it concerns
 */
public record Reaction(AggregateType type, UUID id, Command command, UUID system) {

    /** The same for the same policy, event and thing. */
    public static UUID derivedId(Policy policy, EventMeta cause, String thing) {
        return UuidCreator.getNameBasedSha1(cause.eventId(), policy.name() + "\n" + thing);
    }
}
