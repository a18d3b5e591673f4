package jp.daicho.query.workreport;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import jp.daicho.contract.workreport.KnownFigure;
import jp.daicho.contract.workreport.ReportedContent;
import org.jspecify.annotations.Nullable;

/** A work report with what it says. */
@Schema(description = "A work report: what is typed apart from what the ledger counted")
public record WorkReportDetail(
        WorkReportView report,
        @Schema(description = "By the rows of table 1-2-3 or 2-2-3, as the contractor typed it")
                List<ReportedContent> contents,
        @Schema(description = "What was on record of the period at the submission, by the ledger")
                List<KnownFigure> figures,
        @Schema(
                        description =
                                "What was wanting when it was returned last; none once it is confirmed")
                List<String> deficiencies,
        @Schema(description = "What the owning section wrote beside the confirmation")
                @Nullable String note,
        @Schema(description = "Compared by If-Match", example = "1") long version) {}
