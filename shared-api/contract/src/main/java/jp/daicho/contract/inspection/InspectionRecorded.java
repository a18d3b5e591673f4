package jp.daicho.contract.inspection;

import java.util.List;
import jp.daicho.contract.EventType;

/** The inspector found the requirements met or not. */
@EventType(
        name = "inspection.InspectionRecorded",
        guideline = {"IV-1.6-G1", "IV-1.6-S3", "IV-2.5-G1", "IV-2.5-S3"},
        ja = "検査の所見を記録",
        en = "Requirements inspected")
public record InspectionRecorded(String specification, List<RequirementResult> results)
        implements InspectionEvent {}
