package jp.daicho.contract.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What was contracted is performed.
 *
 * @param passedOn day of the judgement, Asia/Tokyo
 * @param agreements service level agreements against which was inspected
 */
@EventType(
        name = "inspection.InspectionPassed",
        guideline = {
            "IV-1.6-G1",
            "IV-1.6-S4",
            "IV-1.6-X1",
            "IV-1.6-X2",
            "IV-2.5-G1",
            "IV-2.5-S4",
            "IV-2.5-X1",
            "IV-2.5-X2"
        },
        ja = "検査に合格",
        en = "Inspection passed")
public record InspectionPassed(LocalDate passedOn, List<UUID> agreements, @Nullable String note)
        implements InspectionEvent {}
