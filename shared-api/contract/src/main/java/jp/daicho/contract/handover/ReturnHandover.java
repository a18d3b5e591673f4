package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Gives the completion report back, stating what is deficient (IV-7.1-S5).
 *
 * @param deficiencies each with the day by which it is to be put right
 */
public record ReturnHandover(List<HandoverDeficiency> deficiencies, @Nullable Instant occurredAt)
        implements HandoverCommand {

    public ReturnHandover withIds(Supplier<UUID> ids) {
        return new ReturnHandover(
                deficiencies.stream()
                        .map(d -> d.withId(Objects.requireNonNull(ids.get())))
                        .toList(),
                occurredAt);
    }

    @Override
    public void check(Checks checks) {
        checks.size("deficiencies", deficiencies, 1, 200)
                .distinct("deficiencies", deficiencies, HandoverDeficiency::deficiencyId)
                .each("deficiencies", deficiencies, HandoverDeficiency::check);
    }
}
