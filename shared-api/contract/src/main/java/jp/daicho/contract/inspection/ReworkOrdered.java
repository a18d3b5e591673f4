package jp.daicho.contract.inspection;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/**
 * What is wanting is to be put right.
 *
 * @param dueOn until when, Asia/Tokyo
 */
@EventType(
        name = "inspection.ReworkOrdered",
        guideline = {"IV-1.6-S4", "IV-2.5-S4"},
        ja = "手直しを指示",
        en = "Rework ordered")
public record ReworkOrdered(String instruction, LocalDate dueOn) implements InspectionEvent {}
