package jp.daicho.contract.handover;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * @param submittedBy the person, who cannot be the one that confirms it
 */
@EventType(
        name = "handover.HandoverReportSubmitted",
        guideline = {"IV-7.1-S4"},
        ja = "引継ぎの完了報告書を提出",
        en = "Completion report of the handover submitted")
public record HandoverReportSubmitted(UUID submittedBy, String summary, List<HandedOverFile> files)
        implements HandoverEvent {

    public HandoverReportSubmitted {
        files = List.copyOf(files);
    }
}
