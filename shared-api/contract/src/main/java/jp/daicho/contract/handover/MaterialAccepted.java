package jp.daicho.contract.handover;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param content code of the agreed row
 */
@EventType(
        name = "handover.MaterialAccepted",
        guideline = {"IV-7.1-X1"},
        ja = "引継ぎ資料を受領",
        en = "Handover material accepted")
public record MaterialAccepted(String content, @Nullable String note) implements HandoverEvent {}
