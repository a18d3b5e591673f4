package jp.daicho.contract.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The manager of the owning section delegates the power to approve and decide to a subsection chief
 * of the same section. It binds at the moment an act is recorded, whatever the time the act is
 * dated with.
 *
 * @param delegate the subsection chief
 * @param systems the systems for which it is given; {@code null} for all of the section
 * @param from first day, Asia/Tokyo
 * @param until last day, Asia/Tokyo
 */
public record DelegateApproval(
        @Nullable UUID delegationId,
        UUID delegate,
        @Nullable List<UUID> systems,
        LocalDate from,
        LocalDate until,
        @Nullable Instant occurredAt)
        implements DelegationCommand {

    @Override
    public void check(Checks checks) {
        checks.size("systems", systems, 1, 200).distinct("systems", systems, s -> s);
        checks.that(
                !until.isBefore(from),
                "until",
                "開始日以後の日を指定してください。",
                "Expected a day not before the first day.");
    }
}
