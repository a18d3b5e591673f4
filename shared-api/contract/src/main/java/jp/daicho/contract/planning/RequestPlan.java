package jp.daicho.contract.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section asks the contractor for a document of a fiscal year's planning: a plan, after
 * the build contractor's handover or with the reason why there is none (IV-1.1-G1, S1, IV-2.1-G1,
 * S1), implementation rules or work procedures (IV-1.2-S1, IV-2.2-S1).
 *
 * @param planId id of the document; given by the server when absent
 * @param kind what document; the maintenance work plan when absent
 * @param contractId the contract under which it is asked for, of the document's track
 * @param fiscalYear the year in which the fiscal year begins on 1 April, Asia/Tokyo
 * @param builderHandoverCompletedOn day on which the build contractor's handover was completed; of
 *     plans
 * @param noBuilderHandoverReason why there is no such handover; of plans
 * @param basedOn codes of the documents that it is to be based on, of ANNEX-DOCUMENTS
 * @param dueOn until when it is asked for
 */
public record RequestPlan(
        @Nullable UUID planId,
        @Nullable PlanDocumentKind kind,
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
                .that(
                        asked().part() == PlanPart.PLAN
                                || (builderHandoverCompletedOn == null
                                        && noBuilderHandoverReason == null),
                        "builderHandoverCompletedOn",
                        "構築事業者からの引継ぎは、計画書を依頼する際に指定してください。",
                        "Expected the builder's handover only where a plan is asked for.")
                .size("basedOn", basedOn, 1, 20);
        PlanTables.checkDocuments(checks, "basedOn", basedOn);
    }

    /** What document is asked for. */
    public PlanDocumentKind asked() {
        return kind == null ? PlanDocumentKind.MAINTENANCE_WORK_PLAN : kind;
    }
}
