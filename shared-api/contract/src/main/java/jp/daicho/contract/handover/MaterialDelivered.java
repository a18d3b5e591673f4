package jp.daicho.contract.handover;

import java.util.List;
import jp.daicho.contract.EventType;

/**
 * @param content code of the agreed row
 */
@EventType(
        name = "handover.MaterialDelivered",
        guideline = {"IV-7.1-X1"},
        ja = "引継ぎ資料を引渡し",
        en = "Handover material delivered")
public record MaterialDelivered(String content, String description, List<HandedOverFile> files)
        implements HandoverEvent {

    public MaterialDelivered {
        files = List.copyOf(files);
    }
}
