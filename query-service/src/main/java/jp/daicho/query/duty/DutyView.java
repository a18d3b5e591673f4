package jp.daicho.query.duty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/** A duty, as of the day on which it is asked. */
@Schema(
        description =
                "A duty: who owes what to whom by when. Days are those of Asia/Tokyo; what is done on its last day is in time")
record DutyView(
        @Schema(
                        description = "The same for ever, for the same duty",
                        example = "MINUTES:01976b2a-0000-7000-8000-000000000001")
                String dutyId,
        DutyKind kind,
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(description = "Who owes it") DutyParty owedBy,
        @Schema(
                        description =
                                "The section or company that it is; null where no one, or more than one, has that part today")
                @IdOf(Named.ORGANISATION)
                @Nullable UUID owedByOrganisation,
        @Schema(description = "To whom it is owed") DutyParty owedTo,
        @Schema(description = "Likewise") @IdOf(Named.ORGANISATION)
                @Nullable UUID owedToOrganisation,
        @Schema(description = "Type of the thing that it is about", example = "Meeting")
                String aggregateType,
        @Schema(description = "What things of the type are called", example = "会議")
                Text aggregateTypeLabel,
        @Schema(description = "The thing's id") UUID aggregateId,
        @Schema(description = "What it is called; null where it has no name to be shown")
                @Nullable Text name,
        @Schema(
                        description =
                                "The last day in time; null where the guideline and the contract say none")
                @Nullable LocalDate dueOn,
        @Schema(description = "How that day is found", example = "会議の日の翌日から3営業日以内") Text rule,
        @Schema(description = "The fiscal year of that day; it begins on 1 April")
                @Nullable Integer fiscalYear,
        DutyStatus status,
        @Schema(description = "Since when it is owed") LocalDate openedOn,
        @Schema(description = "The day on which it was done") @Nullable LocalDate doneOn,
        @Schema(
                        description = "Type of the event by which it was done, or fell away",
                        example = "meeting.MinutesSubmitted")
                @Nullable String eventType,
        @Schema(description = "That event") @Nullable UUID eventId,
        @Schema(
                        description = "Rows of the guideline's checklist that ask for it",
                        example = "[\"IV-1.2-S2\"]")
                List<String> guideline) {}
