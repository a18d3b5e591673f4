package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/**
 * The owning section asked for measures where no agreement makes them a must.
 *
 * @param dueOn day by which the plan is to be submitted
 */
@EventType(
        name = "servicelevel.ImprovementAskedFor",
        guideline = {"IV-1.4-R2"},
        ja = "改善策の提案を要請",
        en = "Improvement asked for")
public record ImprovementAskedFor(String subject, String reason, LocalDate dueOn)
        implements ImprovementEvent {}
