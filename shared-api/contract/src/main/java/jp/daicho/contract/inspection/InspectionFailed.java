package jp.daicho.contract.inspection;

import java.util.List;
import jp.daicho.contract.EventType;

/** What was contracted is not performed. */
@EventType(
        name = "inspection.InspectionFailed",
        guideline = {"IV-1.6-S4", "IV-2.5-S4"},
        ja = "検査に不合格",
        en = "Inspection failed")
public record InspectionFailed(List<String> deficiencies) implements InspectionEvent {}
