package jp.daicho.contract.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The power to approve was delegated.
 *
 * @param section section of which the manager is
 * @param manager person who delegated
 * @param delegate subsection chief
 * @param systems for which it was given; {@code null} for all of the section
 * @param from first day, Asia/Tokyo
 * @param until last day, Asia/Tokyo
 */
@EventType(
        name = "organisation.ApprovalDelegated",
        guideline = {"II-1-A1", "II-1-A2"},
        visibility = Visibility.CITY,
        ja = "承認・決定権限を委任",
        en = "Power to approve delegated")
public record ApprovalDelegated(
        UUID section,
        UUID manager,
        UUID delegate,
        @Nullable List<UUID> systems,
        LocalDate from,
        LocalDate until)
        implements DelegationEvent {}
