package jp.daicho.contract.inspection;

import jp.daicho.contract.EventType;

/** The notice of completion came in. */
@EventType(
        name = "inspection.CompletionNoticeReceived",
        guideline = {"IV-1.6-G1", "IV-2.5-G1"},
        ja = "完了届を受理",
        en = "Completion notice received")
public record CompletionNoticeReceived(String reference) implements InspectionEvent {}
