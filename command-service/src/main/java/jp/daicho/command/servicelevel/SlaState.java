package jp.daicho.command.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Codes;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.AgreeSla;
import jp.daicho.contract.servicelevel.AmendSla;
import jp.daicho.contract.servicelevel.PlannedOutageRecorded;
import jp.daicho.contract.servicelevel.RecordPlannedOutage;
import jp.daicho.contract.servicelevel.ServiceLevelProblem;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import jp.daicho.contract.servicelevel.SlaBasedOnPlan;
import jp.daicho.contract.servicelevel.SlaEvent;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.servicelevel.SlaYearEvaluated;
import org.jspecify.annotations.Nullable;

/** An agreement: its terms through time, and the stops that were announced. */
record SlaState(
        List<SlaTerms> versions,
        List<PlannedOutageRecorded> plannedOutages,
        @Nullable SlaBasedOnPlan basis,
        Set<Integer> evaluatedYears) {

    private static final SlaState NOTHING = new SlaState(List.of(), List.of(), null, Set.of());

    static List<SlaEvent> agree(AgreeSla command, UUID id, Occasion occasion) {
        return List.of(
                new SlaAgreed(
                        Objects.requireNonNullElseGet(
                                command.code(), () -> Codes.make("SLA", id, occasion.occurredOn())),
                        command.title(),
                        command.contractId(),
                        command.terms()));
    }

    /** Days that have passed keep the terms of their time. */
    List<SlaEvent> amend(AmendSla command, Occasion occasion) {
        var current = versions.getLast();
        var terms = command.terms();
        if (terms.equals(current)) {
            return List.of();
        }
        if (!terms.effectiveFrom().isAfter(current.effectiveFrom())) {
            throw ServiceLevelProblem.SLA_AMENDMENT_OUT_OF_ORDER.because(
                    current.effectiveFrom(), terms.effectiveFrom());
        }
        if (terms.effectiveFrom().isBefore(occasion.occurredOn())) {
            throw ServiceLevelProblem.SLA_AMENDMENT_RETROACTIVE.because(
                    occasion.occurredOn(), terms.effectiveFrom());
        }
        var zone = current.serviceHours().timeZone();
        if (!terms.serviceHours().timeZone().equals(zone)) {
            throw ServiceLevelProblem.SLA_AMENDMENT_MOVES_ZONE.because(
                    zone, terms.serviceHours().timeZone());
        }
        return List.of(new SlaAmended(terms, command.reason()));
    }

    List<SlaEvent> plan(RecordPlannedOutage command, Occasion occasion) {
        var notifiedAt = Objects.requireNonNullElse(command.notifiedAt(), occasion.occurredAt());
        if (notifiedAt.isAfter(occasion.recordedAt())) {
            throw ServiceLevelProblem.NOTICE_AFTER_RECORDING.because(notifiedAt);
        }
        var terms = termsAt(command.from());
        if (terms == null) {
            throw ServiceLevelProblem.PLANNED_OUTAGE_OUTSIDE_AGREEMENT.because();
        }
        var notice = Duration.ofHours(terms.plannedOutageNoticeHours());
        var planned =
                new PlannedOutageRecorded(
                        plannedOutages.size() + 1,
                        command.from(),
                        command.until(),
                        notifiedAt,
                        !notifiedAt.plus(notice).isAfter(command.from()),
                        command.reason());
        var known =
                plannedOutages.stream()
                        .anyMatch(before ->
                                before.from().equals(planned.from())
                                        && before.until().equals(planned.until())
                                        && before.reason().equals(planned.reason()));
        return known ? List.of() : List.of(planned);
    }

    private @Nullable SlaTerms termsAt(Instant time) {
        var zone = ZoneId.of(versions.getFirst().serviceHours().timeZone());
        var day = LocalDate.ofInstant(time, zone);
        for (int i = versions.size() - 1; i >= 0; i--) {
            var end = SlaTerms.endOf(versions, i);
            if (!day.isBefore(versions.get(i).effectiveFrom())
                    && (end == null || day.isBefore(end))) {
                return versions.get(i);
            }
        }
        return null;
    }

    static SlaState evolve(@Nullable SlaState before, SlaEvent event) {
        var state = before == null ? NOTHING : before;
        return switch (event) {
            case SlaAgreed e -> NOTHING.terms(List.of(e.terms()));
            case SlaAmended e -> state.terms(with(state.versions, e.terms()));
            case PlannedOutageRecorded e ->
                    new SlaState(
                            state.versions,
                            with(state.plannedOutages, e),
                            state.basis,
                            state.evaluatedYears);
            case SlaBasedOnPlan e ->
                    new SlaState(state.versions, state.plannedOutages, e, state.evaluatedYears);
            case SlaYearEvaluated e -> {
                var years = new HashSet<>(state.evaluatedYears);
                years.add(e.fiscalYear());
                yield new SlaState(
                        state.versions, state.plannedOutages, state.basis, Set.copyOf(years));
            }
        };
    }

    private SlaState terms(List<SlaTerms> terms) {
        return new SlaState(terms, plannedOutages, basis, evaluatedYears);
    }

    private static <T> List<T> with(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
