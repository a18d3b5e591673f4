package jp.daicho.contract.annualreview;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;

/** The work was checked where it is done. */
@EventType(
        name = "annualreview.WorkplaceVisitRecorded",
        guideline = {"IV-5.1-N2"},
        ja = "作業の現場確認を記録",
        en = "Check of the work on site recorded")
public record WorkplaceVisitRecorded(String place, List<UUID> organisations, String observations)
        implements AnnualReviewEvent {

    public WorkplaceVisitRecorded {
        organisations = List.copyOf(organisations);
    }
}
