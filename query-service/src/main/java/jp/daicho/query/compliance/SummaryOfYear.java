package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.calendar.FiscalYear;

/** Adds up the rows of the matrix, one system after the other. */
final class SummaryOfYear {

    private static final Comparator<ComplianceCounts> WORST =
            Comparator.comparingLong(ComplianceCounts::overdue)
                    .thenComparingLong(ComplianceCounts::open)
                    .reversed();

    private final FiscalYear year;
    private final LocalDate today;
    private final List<ComplianceStatus> all = new ArrayList<>();
    private final List<List<ComplianceStatus>> ofCriteria = new ArrayList<>();
    private final Map<UUID, List<ComplianceStatus>> ofSections = new TreeMap<>();
    private final Map<UUID, Long> systemsOfSections = new TreeMap<>();
    private final List<ComplianceSummary.OfSystem> systems = new ArrayList<>();

    SummaryOfYear(FiscalYear year, LocalDate today) {
        this.year = year;
        this.today = today;
        Criteria.ALL.forEach(_ -> ofCriteria.add(new ArrayList<>()));
    }

    void add(SystemFile file) {
        var system = file.system();
        var cells = Matrix.of(file, year, today, Criteria.ALL);
        var statuses = cells.stream().map(Cell::status).toList();
        for (int i = 0; i < statuses.size(); i++) {
            ofCriteria.get(i).add(statuses.get(i));
        }
        all.addAll(statuses);
        ofSections.computeIfAbsent(system.owningSection(), _ -> new ArrayList<>()).addAll(statuses);
        systemsOfSections.merge(system.owningSection(), 1L, Long::sum);
        systems.add(
                new ComplianceSummary.OfSystem(
                        system.systemId(),
                        system.code(),
                        system.owningSection(),
                        ComplianceCounts.of(statuses),
                        ids(cells, ComplianceStatus.OPEN),
                        ids(cells, ComplianceStatus.OVERDUE)));
    }

    private static List<String> ids(List<Cell> cells, ComplianceStatus status) {
        return cells.stream()
                .filter(c -> c.status() == status)
                .map(c -> c.criterion().id())
                .toList();
    }

    ComplianceSummary summary(int worst) {
        var unmet = systems.stream().filter(s -> s.cells().unmet() > 0).toList();
        return new ComplianceSummary(
                year.year(),
                year.lastDay(),
                today,
                systems.size(),
                systems.size() - unmet.size(),
                ComplianceCounts.of(all),
                criteria(),
                sections(),
                unmet.stream()
                        .sorted(
                                Comparator.comparing(ComplianceSummary.OfSystem::cells, WORST)
                                        .thenComparing(ComplianceSummary.OfSystem::code))
                        .limit(worst)
                        .toList());
    }

    private List<ComplianceSummary.OfCriterion> criteria() {
        var criteria = new ArrayList<ComplianceSummary.OfCriterion>();
        for (int i = 0; i < Criteria.ALL.size(); i++) {
            var criterion = Criteria.ALL.get(i);
            criteria.add(
                    new ComplianceSummary.OfCriterion(
                            criterion.process(),
                            criterion.id(),
                            criterion.text(),
                            ComplianceCounts.of(ofCriteria.get(i))));
        }
        return List.copyOf(criteria);
    }

    private List<ComplianceSummary.OfSection> sections() {
        return ofSections.entrySet().stream()
                .map(s ->
                        new ComplianceSummary.OfSection(
                                s.getKey(),
                                systemsOfSections.getOrDefault(s.getKey(), 0L),
                                ComplianceCounts.of(s.getValue())))
                .sorted(
                        Comparator.comparing(ComplianceSummary.OfSection::cells, WORST)
                                .thenComparing(ComplianceSummary.OfSection::owningSection))
                .toList();
    }
}
