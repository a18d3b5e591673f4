package jp.daicho.query.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A handover. */
@Table("handover")
record HandoverRow(
        @Key UUID handoverId,
        @Index UUID systemId,
        HandoverKind kind,
        Track track,
        HandoverStatus status,
        UUID owningSection,
        UUID outgoingContractor,
        UUID incomingContractor,
        @Nullable UUID outgoingContract,
        @Nullable UUID incomingContract,
        LocalDate dueOn,
        Instant preparedAt,
        @Nullable Instant agreedAt,
        List<UUID> agreedBy,
        List<String> dataSets,
        @Nullable Instant meetingHeldAt,
        @Nullable Instant siteVisitedAt,
        @Nullable Instant reportedAt,
        @Nullable String report,
        @Nullable Instant completedAt,
        long version) {

    HandoverRow agreed(Instant at, List<UUID> by, List<String> sets) {
        var next = status == HandoverStatus.PREPARED ? HandoverStatus.AGREED : status;
        return with(next, at, by, sets, meetingHeldAt, siteVisitedAt, reportedAt, report, null);
    }

    HandoverRow met(Instant at) {
        return with(
                status,
                agreedAt,
                agreedBy,
                dataSets,
                at,
                siteVisitedAt,
                reportedAt,
                report,
                completedAt);
    }

    HandoverRow visited(Instant at) {
        return with(
                status,
                agreedAt,
                agreedBy,
                dataSets,
                meetingHeldAt,
                at,
                reportedAt,
                report,
                completedAt);
    }

    HandoverRow reported(Instant at, String summary) {
        return with(
                HandoverStatus.REPORTED,
                agreedAt,
                agreedBy,
                dataSets,
                meetingHeldAt,
                siteVisitedAt,
                at,
                summary,
                null);
    }

    HandoverRow returned() {
        return with(
                HandoverStatus.RETURNED,
                agreedAt,
                agreedBy,
                dataSets,
                meetingHeldAt,
                siteVisitedAt,
                reportedAt,
                report,
                null);
    }

    HandoverRow completed(Instant at) {
        return with(
                HandoverStatus.COMPLETED,
                agreedAt,
                agreedBy,
                dataSets,
                meetingHeldAt,
                siteVisitedAt,
                reportedAt,
                report,
                at);
    }

    private HandoverRow with(
            HandoverStatus newStatus,
            @Nullable Instant agreed,
            List<UUID> by,
            List<String> sets,
            @Nullable Instant met,
            @Nullable Instant visited,
            @Nullable Instant reported,
            @Nullable String summary,
            @Nullable Instant completed) {
        return new HandoverRow(
                handoverId,
                systemId,
                kind,
                track,
                newStatus,
                owningSection,
                outgoingContractor,
                incomingContractor,
                outgoingContract,
                incomingContract,
                dueOn,
                preparedAt,
                agreed,
                by,
                sets,
                met,
                visited,
                reported,
                summary,
                completed,
                version);
    }

    HandoverRow at(long newVersion) {
        return new HandoverRow(
                handoverId,
                systemId,
                kind,
                track,
                status,
                owningSection,
                outgoingContractor,
                incomingContractor,
                outgoingContract,
                incomingContract,
                dueOn,
                preparedAt,
                agreedAt,
                agreedBy,
                dataSets,
                meetingHeldAt,
                siteVisitedAt,
                reportedAt,
                report,
                completedAt,
                newVersion);
    }
}
