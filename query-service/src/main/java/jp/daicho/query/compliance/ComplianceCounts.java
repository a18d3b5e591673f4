package jp.daicho.query.compliance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;

/** How many cells have which status. */
@Schema(description = "How many cells of the compliance matrix have which status")
public record ComplianceCounts(
        @Schema(description = "NOT_APPLICABLE") long notApplicable,
        @Schema(description = "OPEN") long open,
        @Schema(description = "MET") long met,
        @Schema(description = "OVERDUE") long overdue) {

    static ComplianceCounts of(Collection<ComplianceStatus> cells) {
        return new ComplianceCounts(
                count(cells, ComplianceStatus.NOT_APPLICABLE),
                count(cells, ComplianceStatus.OPEN),
                count(cells, ComplianceStatus.MET),
                count(cells, ComplianceStatus.OVERDUE));
    }

    private static long count(Collection<ComplianceStatus> cells, ComplianceStatus status) {
        return cells.stream().filter(cell -> cell == status).count();
    }

    long unmet() {
        return open + overdue;
    }
}
