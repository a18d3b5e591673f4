package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the matrix: what its matters say together.
 *
 * @param dueOn the earliest day of what is not met; where all is met, the latest that there was
 * @param reason why it is not asked
 * @param asked of how many matters it is asked
 * @param openMatters those that are not met, the overdue and the earliest due first
 * @param proofs the events that prove it, in the order of the log
 */
record Cell(
        Criterion criterion,
        ComplianceStatus status,
        @Nullable LocalDate dueOn,
        @Nullable NotAsked reason,
        int asked,
        int met,
        int metLate,
        int overdue,
        List<Matter> openMatters,
        List<Proof> proofs) {

    private record Judged(Matter matter, Verdict verdict) {}

    /** Judges everything that the criterion is asked of. */
    static Cell of(Criterion criterion, Question question) {
        var demanded = criterion.demand().of(question);
        if (demanded.matters().isEmpty()) {
            return demanded.otherwise() == null
                    ? empty(criterion, ComplianceStatus.OPEN, null, List.of())
                    : empty(
                            criterion,
                            ComplianceStatus.NOT_APPLICABLE,
                            demanded.otherwise(),
                            List.of());
        }
        var judged =
                demanded.matters().stream()
                        .map(m -> new Judged(m, criterion.rule().judge(m)))
                        .toList();
        var asked = judged.stream().filter(j -> j.verdict.isAsked()).toList();
        return asked.isEmpty()
                ? empty(
                        criterion,
                        ComplianceStatus.NOT_APPLICABLE,
                        judged.getFirst().verdict.reason(),
                        proofs(judged))
                : together(criterion, asked, question.today());
    }

    private static Cell empty(
            Criterion criterion,
            ComplianceStatus status,
            @Nullable NotAsked reason,
            List<Proof> proofs) {
        return new Cell(criterion, status, null, reason, 0, 0, 0, 0, List.of(), proofs);
    }

    private static Cell together(Criterion criterion, List<Judged> asked, LocalDate today) {
        var open = new ArrayList<>(asked.stream().filter(j -> !j.verdict.isMet()).toList());
        open.sort(
                Comparator.comparing((Judged j) -> !j.verdict.isOverdue(today))
                        .thenComparing(
                                j -> j.verdict.dueOn(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(j -> j.matter.lastDay())
                        .thenComparing(j -> j.matter.id()));
        int overdue = (int) open.stream().filter(j -> j.verdict.isOverdue(today)).count();
        return new Cell(
                criterion,
                status(open.size(), overdue),
                open.isEmpty()
                        ? dueDays(asked).max(Comparator.naturalOrder()).orElse(null)
                        : dueDays(open).min(Comparator.naturalOrder()).orElse(null),
                null,
                asked.size(),
                asked.size() - open.size(),
                (int) asked.stream().filter(j -> j.verdict.isMetLate()).count(),
                overdue,
                open.stream().map(j -> j.matter.due(j.verdict.dueOn())).toList(),
                proofs(asked));
    }

    private static ComplianceStatus status(int open, int overdue) {
        if (overdue > 0) {
            return ComplianceStatus.OVERDUE;
        }
        return open > 0 ? ComplianceStatus.OPEN : ComplianceStatus.MET;
    }

    private static Stream<LocalDate> dueDays(List<Judged> judged) {
        return judged.stream().map(j -> j.verdict.dueOn()).filter(Objects::nonNull);
    }

    private static List<Proof> proofs(List<Judged> judged) {
        return judged.stream()
                .flatMap(j -> j.verdict.proofs().stream())
                .distinct()
                .sorted(Comparator.comparingLong(Proof::position))
                .toList();
    }
}
