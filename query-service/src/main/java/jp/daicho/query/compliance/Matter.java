package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.daicho.contract.Track;
import jp.daicho.contract.calendar.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One instance of what exit criteria are asked of: a plan, a failure, a meeting, an inspection. Its
 * id is that of its aggregate; what is expected and not there yet has that of its contract or
 * agreement, or of its system.
 *
 * @param asked whether it is asked of at all now, such as an incident that is a failure
 * @param fiscalYear the year to which it belongs
 * @param firstDay first day that it is about, Asia/Tokyo
 * @param lastDay last day that it is about, Asia/Tokyo
 * @param dueOn by when its criteria are to be met, where something says so
 * @param label by what people know it
 * @param under contract or agreement under which it is
 */
record Matter(
        UUID id,
        MatterKind kind,
        UUID systemId,
        Track track,
        boolean asked,
        int fiscalYear,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate dueOn,
        String label,
        @Nullable UUID under,
        @Nullable UUID contractor,
        MatterState state) {

    /** A matter of one day, to which nothing has happened yet. */
    static Matter of(
            MatterKind kind, UUID id, UUID system, Track track, LocalDate day, String label) {
        return new Matter(
                id,
                kind,
                system,
                track,
                true,
                FiscalYear.of(day).year(),
                day,
                day,
                null,
                label,
                null,
                null,
                MatterState.NEW);
    }

    Matter asked(boolean is) {
        return new Matter(
                id,
                kind,
                systemId,
                track,
                is,
                fiscalYear,
                firstDay,
                lastDay,
                dueOn,
                label,
                under,
                contractor,
                state);
    }

    Matter known(String by) {
        return new Matter(
                id,
                kind,
                systemId,
                track,
                asked,
                fiscalYear,
                firstDay,
                lastDay,
                dueOn,
                by,
                under,
                contractor,
                state);
    }

    Matter due(@Nullable LocalDate day) {
        return new Matter(
                id,
                kind,
                systemId,
                track,
                asked,
                fiscalYear,
                firstDay,
                lastDay,
                day,
                label,
                under,
                contractor,
                state);
    }

    /** Days that it is about; it belongs to the year of the last. */
    Matter during(LocalDate first, LocalDate last) {
        return new Matter(
                id,
                kind,
                systemId,
                track,
                asked,
                FiscalYear.of(last).year(),
                first,
                last,
                dueOn,
                label,
                under,
                contractor,
                state);
    }

    Matter under(@Nullable UUID agreement, @Nullable UUID by) {
        return new Matter(
                id,
                kind,
                systemId,
                track,
                asked,
                fiscalYear,
                firstDay,
                lastDay,
                dueOn,
                label,
                agreement,
                by,
                state);
    }

    Matter with(UnaryOperator<MatterState> change) {
        return new Matter(
                id,
                kind,
                systemId,
                track,
                asked,
                fiscalYear,
                firstDay,
                lastDay,
                dueOn,
                label,
                under,
                contractor,
                change.apply(state));
    }

    boolean isDone(Deed deed) {
        return !state.proofs(deed).isEmpty();
    }

    /** The events that say so, in the order of the log. */
    List<Proof> proofs(Deed... deeds) {
        return List.of(deeds).stream()
                .flatMap(deed -> state.proofs(deed).stream())
                .distinct()
                .sorted(Comparator.comparingLong(Proof::position))
                .toList();
    }

    /** Whether it belongs to one of the two kinds of work; what is of both belongs to either. */
    boolean isOf(@Nullable Track asks) {
        return asks == null || track == asks || track == Track.COMBINED;
    }
}
