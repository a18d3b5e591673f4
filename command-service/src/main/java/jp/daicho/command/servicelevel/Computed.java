package jp.daicho.command.servicelevel;

import java.time.ZoneId;
import java.util.List;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.Period;

/**
 * What the ledger makes of a period by its evidence.
 *
 * @param zone of the agreement's days
 * @param figures one for each item that is agreed in the period
 * @param calendarVersion data by which days were judged
 */
record Computed(Period period, ZoneId zone, List<ComputedFigure> figures, String calendarVersion) {}
