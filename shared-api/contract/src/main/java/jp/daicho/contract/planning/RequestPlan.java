package jp.daicho.contract.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section asks the maintenance contractor for its work plan (IV-1.1-G1, S1): after the
 * build contractor's handover, or with the reason why there is none.
 *
 * @param planId id of the plan; given by the server when absent
 * @param contractId the maintenance contract under which it is asked for
 * @param fiscalYear the year in which the fiscal year begins on 1 April, Asia/Tokyo
 * @param builderHandoverCompletedOn day on which the build contractor's handover was completed
 * @param noBuilderHandoverReason why there is no such handover
 * @param basedOn codes of the documents that the plan is to be based on, of ANNEX-DOCUMENTS
 * @param dueOn until when the plan is asked for
 */
public record RequestPlan(
        @Nullable UUID planId,
        UUID contractId,
        int fiscalYear,
        @Nullable LocalDate builderHandoverCompletedOn,
        @Nullable String noBuilderHandoverReason,
        List<String> basedOn,
        @Nullable LocalDate dueOn,
        @Nullable Instant occurredAt)
        implements PlanDocumentCommand {

    public RequestPlan {
        basedOn = List.copyOf(basedOn);
    }

    @Override
    public void check(Checks checks) {
        checks.that(
                        fiscalYear >= 2000 && fiscalYear <= 2200,
                        "fiscalYear",
                        "年度は西暦で指定してください。",
                        "Expected a year between 2000 and 2200.")
                .paragraph("noBuilderHandoverReason", noBuilderHandoverReason, 2000)
                .that(
                        builderHandoverCompletedOn == null || noBuilderHandoverReason == null,
                        "noBuilderHandoverReason",
                        "引継完了日と引継がない理由は、どちらか一方だけを指定してください。",
                        "Expected either the day of the builder's handover or the reason why there"
                                + " is none, but both are given.")
                .size("basedOn", basedOn, 1, 20);
        PlanTables.checkDocuments(checks, "basedOn", basedOn);
    }
}
