package jp.daicho.contract.calendar;

import java.time.LocalDate;

/**
 * A contract's period and the time before its end at which notice must have been given.
 *
 * @param firstDay first day of the contract
 * @param lastDay last day of the contract
 * @param noticeMonths full months between the last day for notice and the end
 */
public record ContractTerm(LocalDate firstDay, LocalDate lastDay, int noticeMonths) {

    /**
     * A term of whole months: it ends the day before the corresponding day, or, where the last
     * month has none, on that month's last day (Civil Code, article 143).
     */
    public static ContractTerm ofMonths(LocalDate firstDay, int months, int noticeMonths) {
        var corresponding = firstDay.plusMonths(months);
        var lastDay =
                corresponding.getDayOfMonth() == firstDay.getDayOfMonth()
                        ? corresponding.minusDays(1)
                        : corresponding;
        return new ContractTerm(firstDay, lastDay, noticeMonths);
    }

    /** The last day on which notice is in time. */
    public LocalDate noticeBy() {
        return lastDay.plusDays(1).minusMonths(noticeMonths).minusDays(1);
    }
}
