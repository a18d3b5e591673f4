package jp.daicho.query.meeting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.meeting.Minutes;
import org.jspecify.annotations.Nullable;

/** A meeting with everything that was presented and minuted. */
@Schema(description = "A meeting with what was presented, and every revision of its minutes")
public record MeetingDetail(
        MeetingView meeting,
        List<String> agenda,
        List<Participant> attendees,
        @Schema(description = "Work reports that were presented") List<UUID> workReports,
        List<Failure> failures,
        @Schema(description = "Every revision, the latest first") List<Revision> minutes,
        @Schema(description = "Compared by If-Match", example = "1") long version) {

    /** Who was there. */
    @Schema(name = "MeetingParticipant")
    public record Participant(
            @IdOf(Named.PERSON) UUID person, @IdOf(Named.ORGANISATION) UUID organisation) {}

    /** A failure that was presented. */
    @Schema(name = "MeetingFailure")
    public record Failure(
            UUID incidentId,
            @Schema(description = "Measures against recurrence that were proposed")
                    String recurrencePrevention) {}

    /** A revision of the minutes. */
    @Schema(name = "MinutesRevision")
    public record Revision(
            int revision,
            Minutes content,
            @Schema(description = "Asia/Tokyo") LocalDate submittedOn,
            @Schema(description = "Whether the first revision came after it was due") boolean late,
            @Schema(description = "Asia/Tokyo") @Nullable LocalDate commentsDueOn,
            @IdOf(Named.PERSON) UUID submittedBy,
            @Schema(description = "Of the owning section, in their order") List<String> comments,
            @IdOf(Named.PERSON) @Nullable UUID approvedBySection,
            @IdOf(Named.PERSON) @Nullable UUID approvedByContractor) {}
}
