package jp.daicho.query.compliance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Text;

/** The compliance matrix of a fiscal year in numbers, for its close. */
@Schema(
        description =
                "The compliance matrix of a fiscal year in numbers, for its close: of all systems that the caller may see")
public record ComplianceSummary(
        @Schema(description = "The year in which it begins on 1 April, Asia/Tokyo") int fiscalYear,
        @Schema(description = "Its last day, Asia/Tokyo") LocalDate closesOn,
        @Schema(description = "The day as of which is said what is overdue, Asia/Tokyo")
                LocalDate asOf,
        long systems,
        @Schema(description = "Systems of which nothing is open or overdue") long systemsInOrder,
        ComplianceCounts total,
        @Schema(description = "All 46 criteria, in the guideline's order")
                List<OfCriterion> criteria,
        @Schema(description = "Owning sections, most that is overdue first")
                List<OfSection> sections,
        @Schema(description = "Systems with something open or overdue, most that is overdue first")
                List<OfSystem> worst) {

    /** Of one criterion over all systems. */
    @Schema(name = "ComplianceOfCriterion")
    public record OfCriterion(
            @Schema(description = "Process of the guideline", example = "IV-1.1") String process,
            @Schema(description = "Row of the guideline's checklist", example = "IV-1.1-X1")
                    String criterion,
            Text text,
            ComplianceCounts cells) {}

    /** Of one owning section over all its systems and criteria. */
    @Schema(name = "ComplianceOfSection")
    public record OfSection(
            @IdOf(Named.ORGANISATION) UUID owningSection, long systems, ComplianceCounts cells) {}

    /** Of one system over all criteria. */
    @Schema(name = "ComplianceOfSystem")
    public record OfSystem(
            @IdOf(Named.SYSTEM) UUID systemId,
            @Schema(description = "The system's code") String code,
            @IdOf(Named.ORGANISATION) UUID owningSection,
            ComplianceCounts cells,
            @Schema(description = "The criteria that stay open", example = "[\"IV-4.1-X2\"]")
                    List<String> open,
            @Schema(description = "The criteria that are overdue", example = "[\"IV-1.4-X4\"]")
                    List<String> overdue) {}
}
