package jp.daicho.contract.handover;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;

@EventType(
        name = "handover.SiteVisitRecorded",
        guideline = {"IV-7.1-S3"},
        ja = "現場確認を記録",
        en = "Site visit recorded")
public record SiteVisitRecorded(String place, List<UUID> organisations, String observations)
        implements HandoverEvent {

    public SiteVisitRecorded {
        organisations = List.copyOf(organisations);
    }
}
