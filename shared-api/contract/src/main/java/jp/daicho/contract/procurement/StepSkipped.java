package jp.daicho.contract.procurement;

import java.util.List;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/**
 * A step was left out.
 *
 * @param rules the rows of the guideline that let it be
 */
@EventType(
        name = "procurement.StepSkipped",
        guideline = {
            "III-1.1-G2",
            "III-1.2-G2",
            "III-1.3-G3",
            "III-1.4-G2",
            "III-2.1-G2",
            "III-2.2-G2",
            "III-2.3-G3",
            "III-2.4-G2"
        },
        visibility = Visibility.CITY,
        ja = "調達の工程を省略",
        en = "Step skipped")
public record StepSkipped(ProcurementStep step, List<String> rules, String reason)
        implements ProcurementEvent {}
