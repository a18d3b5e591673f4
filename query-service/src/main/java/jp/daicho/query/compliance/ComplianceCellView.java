package jp.daicho.query.compliance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Text;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/** A cell of the compliance matrix. */
@Schema(
        description =
                "An exit criterion of a system and fiscal year: what it says, whether it is met, and the events that prove it")
public record ComplianceCellView(
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(description = "The system's code") String code,
        @Schema(description = "The section that owns the system now") @IdOf(Named.ORGANISATION)
                UUID owningSection,
        @Schema(
                        description = "The year in which it begins on 1 April, Asia/Tokyo",
                        example = "2026")
                int fiscalYear,
        @Schema(description = "Process of the guideline", example = "IV-1.1") String process,
        @Schema(description = "Row of the guideline's checklist", example = "IV-1.1-X1")
                String criterion,
        @Schema(description = "What it says, in the guideline's words and in English") Text text,
        @Schema(description = "Which work it is about; absent where it is of both")
                @Nullable Track track,
        ComplianceStatus status,
        @Schema(
                        description =
                                "Asia/Tokyo: the earliest day of what is not met; where all is met, the latest that there was. Absent where nothing"
                                        + " sets a day: then it is never overdue")
                @Nullable LocalDate dueOn,
        @Schema(description = "Why it is not asked; present of NOT_APPLICABLE alone")
                @Nullable NotAsked reason,
        @Schema(
                        description =
                                "Of how many it is asked: plans, failures, meetings, periods. 0 of OPEN: asked, and nothing due yet")
                int asked,
        @Schema(description = "Of these, those that meet it") int met,
        @Schema(description = "Of those that meet it, those that did after their day") int metLate,
        @Schema(description = "Of those that do not, those whose day has passed") int overdue,
        @Schema(description = "The first five of those that do not: the overdue, the earliest due")
                List<OpenMatter> firstOpen,
        @Schema(description = "The events that prove it, in the order of the log")
                List<Proof> proofs) {

    private static final int FIRST = 5;

    /** Something that does not meet the criterion yet. */
    @Schema(
            name = "ComplianceOpenMatter",
            description = "Something that does not meet the criterion")
    public record OpenMatter(
            MatterKind kind,
            @Schema(
                            description =
                                    "The plan, incident, meeting, … itself; of what is not there at all the contract, agreement or system that asks for it")
                    UUID aggregateId,
            @Schema(description = "By what it is known: a code, a title, a day or period")
                    String label,
            @Schema(description = "Asia/Tokyo") @Nullable LocalDate dueOn) {}

    static ComplianceCellView of(GovernedSystemRow system, int fiscalYear, Cell cell) {
        var criterion = cell.criterion();
        return new ComplianceCellView(
                system.systemId(),
                system.code(),
                system.owningSection(),
                fiscalYear,
                criterion.process(),
                criterion.id(),
                criterion.text(),
                criterion.track(),
                cell.status(),
                cell.dueOn(),
                cell.reason(),
                cell.asked(),
                cell.met(),
                cell.metLate(),
                cell.overdue(),
                cell.openMatters().stream()
                        .limit(FIRST)
                        .map(m -> new OpenMatter(m.kind(), m.id(), m.label(), m.dueOn()))
                        .toList(),
                cell.proofs());
    }
}
