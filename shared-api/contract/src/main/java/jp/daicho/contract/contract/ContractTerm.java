package jp.daicho.contract.contract;

import java.time.LocalDate;

/**
 * The days of a contract, Asia/Tokyo.
 *
 * @param begins first day
 * @param ends last day
 */
public record ContractTerm(LocalDate begins, LocalDate ends) {

    /**
     * A term of whole months: it ends the day before the corresponding day, or, where the last
     * month has none, on that month's last day (Civil Code, article 143). 36 months from 1 August
     * 2020 end on 31 July 2023.
     */
    public static ContractTerm ofMonths(LocalDate begins, int months) {
        var corresponding = begins.plusMonths(months);
        var isThere = corresponding.getDayOfMonth() == begins.getDayOfMonth();
        return new ContractTerm(begins, isThere ? corresponding.minusDays(1) : corresponding);
    }

    /**
     * The last day on which notice of so many months can be given: the day before the day from
     * which that many whole months are left.
     */
    public LocalDate noticeBy(int months) {
        return ends.plusDays(1).minusMonths(months).minusDays(1);
    }

    public boolean overlaps(ContractTerm other) {
        return !begins.isAfter(other.ends) && !other.begins.isAfter(ends);
    }

    public boolean covers(ContractTerm other) {
        return !other.begins.isBefore(begins) && !other.ends.isAfter(ends);
    }
}
