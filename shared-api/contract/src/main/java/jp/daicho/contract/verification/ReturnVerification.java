package jp.daicho.contract.verification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section gives the completion report back, stating what is deficient (IV-4.1-S4).
 *
 * @param deficiencies each becomes a finding of the review register
 */
public record ReturnVerification(
        List<VerificationDeficiency> deficiencies, @Nullable Instant occurredAt)
        implements VerificationCommand {

    public ReturnVerification withIds(Supplier<UUID> ids) {
        return new ReturnVerification(
                deficiencies.stream()
                        .map(d -> d.withId(Objects.requireNonNull(ids.get())))
                        .toList(),
                occurredAt);
    }

    @Override
    public void check(Checks checks) {
        checks.size("deficiencies", deficiencies, 1, 200)
                .distinct("deficiencies", deficiencies, VerificationDeficiency::findingId)
                .each("deficiencies", deficiencies, VerificationDeficiency::check);
    }
}
