package jp.daicho.contract.planning;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** The manager of the owning section, or the delegate, approved these revisions. */
@EventType(
        name = "planning.PlanningApproved",
        guideline = {
            "IV-1.3-G1",
            "IV-1.3-S3",
            "IV-1.3-X1",
            "IV-1.3-N1",
            "IV-2.3-G1",
            "IV-2.3-S3",
            "IV-2.3-X1",
            "IV-2.3-N1"
        },
        ja = "計画を承認",
        en = "Planning approved")
public record PlanningApproved(
        int number, List<ApprovedDocument> documents, @Nullable String comment)
        implements PlanApprovalEvent {

    /** A document in the confirmed revision that was approved. */
    public record ApprovedDocument(UUID documentId, int revision) {}
}
