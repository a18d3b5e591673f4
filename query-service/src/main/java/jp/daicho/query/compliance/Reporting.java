package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * The service performance reports of a year, and of each agreement the months that are over and on
 * which nobody reported: how often is to be reported is nowhere said (Annex B 29), but every day of
 * an agreement is to be in a report (IV-3.1-S2).
 */
final class Reporting {

    private Reporting() {}

    static Demanded of(Question q) {
        var all = new ArrayList<>(q.matters(MatterKind.SERVICE_REPORT));
        q.agreements().forEach(agreement -> unreported(agreement, q).ifPresent(all::add));
        return new Demanded(
                List.copyOf(all), q.agreements().isEmpty() ? NotAsked.NO_AGREEMENT : null);
    }

    private static Optional<Matter> unreported(GoverningAgreementRow agreement, Question q) {
        var reports =
                q.file().matters().stream()
                        .filter(m ->
                                m.kind() == MatterKind.SERVICE_REPORT
                                        && agreement.slaId().equals(m.under()))
                        .toList();
        var day = Question.later(agreement.begins(), q.year().firstDay());
        var last =
                Question.earlier(
                        Question.earlier(q.year().lastDay(), agreement.ends()),
                        q.today().withDayOfMonth(1).minusDays(1));
        LocalDate from = null;
        LocalDate until = null;
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            if (!isReported(day, reports)) {
                from = from == null ? day : from;
                until = day;
            }
        }
        return gap(agreement, from, until);
    }

    private static boolean isReported(LocalDate day, List<Matter> reports) {
        return reports.stream()
                .anyMatch(r -> !day.isBefore(r.firstDay()) && !day.isAfter(r.lastDay()));
    }

    private static Optional<Matter> gap(
            GoverningAgreementRow agreement, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null || until == null) {
            return Optional.empty();
        }
        return Optional.of(
                Matter.of(
                                MatterKind.SERVICE_REPORT,
                                agreement.slaId(),
                                agreement.systemId(),
                                Track.COMBINED,
                                until,
                                agreement.code() + " " + from + "/" + until)
                        .during(from, until)
                        .under(agreement.slaId(), null));
    }
}
