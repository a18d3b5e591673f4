package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The months of a year under contract or reported on: whether every contractor reported its work,
 * and each report was presented at a regular meeting (IV-1.4-X1, IV-2.4-X1), counted as in {@code
 * work-reporting}.
 */
final class Months {

    private Months() {}

    static Demanded of(Question q) {
        var contracts = q.contractsWithServices();
        var reports = q.matters(MatterKind.WORK_REPORT);
        var months = new TreeSet<YearMonth>();
        reports.forEach(report -> months.add(YearMonth.from(report.firstDay())));
        contracts.forEach(contract -> months.addAll(over(contract, q)));
        return new Demanded(
                months.stream().map(month -> matter(month, contracts, reports, q)).toList(),
                contracts.isEmpty() ? q.withoutContract() : null);
    }

    private static List<YearMonth> over(GoverningContractRow contract, Question q) {
        var month = YearMonth.from(Question.later(contract.begins(), q.year().firstDay()));
        var last =
                Question.earlier(
                        Question.earlier(contract.ends(), q.year().lastDay()),
                        q.today().minusMonths(1));
        var months = new ArrayList<YearMonth>();
        for (; !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static Matter matter(
            YearMonth month,
            List<GoverningContractRow> contracts,
            List<Matter> reports,
            Question q) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        var system = q.file().system().systemId();
        long needed =
                contracts.stream()
                        .filter(c -> overlaps(c, first, last))
                        .map(GoverningContractRow::contractor)
                        .distinct()
                        .count();
        var ofMonth =
                reports.stream().filter(r -> YearMonth.from(r.firstDay()).equals(month)).toList();
        var matter =
                Matter.of(MatterKind.WORK_REPORT, system, system, q.work(), last, month.toString())
                        .during(first, last);
        return isTold(ofMonth, needed) ? matter.with(s -> told(s, ofMonth)) : matter;
    }

    private static boolean overlaps(GoverningContractRow c, LocalDate first, LocalDate last) {
        return !c.begins().isAfter(last) && !c.ends().isBefore(first);
    }

    private static boolean isTold(List<Matter> reports, long needed) {
        var contractors =
                reports.stream().map(Matter::contractor).collect(Collectors.<UUID>toSet());
        return contractors.size() >= Math.max(needed, 1)
                && reports.stream().allMatch(r -> r.isDone(Deed.PRESENTED));
    }

    private static MatterState told(MatterState state, List<Matter> reports) {
        var told = state;
        for (var report : reports) {
            for (var proof : report.proofs(Deed.SUBMITTED)) {
                told = told.didAlso(Deed.SUBMITTED, proof);
            }
            for (var proof : report.proofs(Deed.PRESENTED)) {
                told = told.didAlso(Deed.PRESENTED, proof);
            }
        }
        return told;
    }
}
