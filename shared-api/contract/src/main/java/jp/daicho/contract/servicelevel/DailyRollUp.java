package jp.daicho.contract.servicelevel;

import java.time.LocalDate;

/**
 * One item's samples of one day.
 *
 * @param item code of the agreed item
 * @param day in the time zone of the agreement's service hours
 * @param values what they amount to
 */
public record DailyRollUp(String item, LocalDate day, RollUp values) {}
