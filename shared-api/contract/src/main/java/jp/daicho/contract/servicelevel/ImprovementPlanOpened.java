package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * An improvement plan is due, since an agreed target was missed.
 *
 * @param reportId report in which the miss stands
 * @param missed the item that was missed
 * @param dueOn day by which the plan is to be submitted
 */
@EventType(
        name = "servicelevel.ImprovementPlanOpened",
        guideline = {"IV-1.6-S1", "IV-1.6-N3", "IV-2.5-S1", "IV-2.5-N4", "IV-3.1-S3"},
        ja = "改善計画書が必要",
        en = "Improvement plan due")
public record ImprovementPlanOpened(
        UUID reportId,
        UUID slaId,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        JudgedItem missed,
        LocalDate dueOn)
        implements ImprovementEvent {}
