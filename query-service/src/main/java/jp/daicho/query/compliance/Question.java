package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.daicho.contract.Track;
import jp.daicho.contract.calendar.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: a system, a year, and which of the two kinds of work.
 *
 * @param track {@code null} where a criterion is of both
 * @param today the day on which it is asked, Asia/Tokyo
 */
record Question(SystemFile file, FiscalYear year, @Nullable Track track, LocalDate today) {

    /** The matters of these kinds that are asked of in the year. */
    List<Matter> matters(MatterKind... kinds) {
        var wanted = Set.of(kinds);
        return file.matters().stream()
                .filter(m ->
                        wanted.contains(m.kind())
                                && m.asked()
                                && m.fiscalYear() == year.year()
                                && m.isOf(track))
                .toList();
    }

    boolean applies() {
        return file.system().applicability().applies();
    }

    /** The contracts of the year that are for such work itself. */
    List<GoverningContractRow> contracts() {
        return file.contracts().stream()
                .filter(c -> applies() && c.isInForceIn(year) && c.isFor(work()))
                .toList();
    }

    /** The contracts of the year under which such work is done, external services too (I-5-G3). */
    List<GoverningContractRow> contractsWithServices() {
        return file.contracts().stream()
                .filter(c -> applies() && c.isInForceIn(year) && c.covers(work()))
                .toList();
    }

    List<GoverningAgreementRow> agreements() {
        return file.agreements().stream()
                .filter(a -> a.isInForce(year.firstDay(), year.lastDay()))
                .toList();
    }

    /** Why no contract asks for anything. */
    NotAsked withoutContract() {
        if (!applies()) {
            return NotAsked.NOT_REQUIRED;
        }
        return contractsWithServices().isEmpty() ? NotAsked.NO_CONTRACT : NotAsked.EXTERNAL_SERVICE;
    }

    boolean isInServiceAtTheEnd() {
        var system = file.system();
        return system.liveOn() != null
                && !system.liveOn().isAfter(year.lastDay())
                && (system.retiredOn() == null || system.retiredOn().isAfter(year.lastDay()));
    }

    /** What is expected under a contract and not there yet. */
    Matter expected(MatterKind kind, GoverningContractRow contract) {
        var first = later(contract.begins(), year.firstDay());
        var last = earlier(contract.ends(), year.lastDay());
        return Matter.of(
                        kind,
                        contract.contractId(),
                        file.system().systemId(),
                        work(),
                        last,
                        contract.number())
                .during(first, last)
                .under(contract.contractId(), contract.contractor());
    }

    Track work() {
        return Objects.requireNonNull(track, "Expected a criterion of one kind of work");
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
