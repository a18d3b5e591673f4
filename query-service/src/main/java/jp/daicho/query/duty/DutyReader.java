package jp.daicho.query.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.http.Page;
import jp.daicho.query.audit.History;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads duties as of today, as far as a reader may know. */
@Component
class DutyReader {

    private final History history;
    private final JdbcClient jdbc;
    private final Clock clock;

    DutyReader(History history, JdbcClient jdbc, Clock clock) {
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<DutyView> page(DutyFilter filter, ReadCall call) {
        call.await(History.reads());
        call.await("systems", "contracts");
        var today = LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
        var query =
                ListQuery.select(DutyRecord.SELECT, DutyRecord.class)
                        .with("today", today)
                        .whereIfPresent("e.system_id = :system", call.systemId())
                        .whereIfPresent("e.kind = :kind", filter.kind())
                        .whereIfPresent("e.due_on > :dueAfter", filter.dueAfter())
                        .whereIfPresent("e.due_on < :dueBefore", filter.dueBefore())
                        .orderBy("coalesce(e.due_on, DATE '9999-12-31')", "e.duty_id");
        if (filter.status() != null) {
            query.where(filter.status().condition());
        }
        if (filter.fiscalYear() != null) {
            var year = new FiscalYear(filter.fiscalYear());
            query.where("e.due_on >= :firstDay", year.firstDay())
                    .where("e.due_on <= :lastDay", year.lastDay());
        }
        if (filter.owedBy() != null) {
            query.where(
                    "e.owed_by_organisation = :owedBy OR (e.owed_by_organisation IS NULL AND EXISTS (SELECT 1 FROM "
                            + Debtors.APPOINTED
                            + " AND a.organisation_id = :owedBy AND a.system_id = e.system_id AND r.party = e.owed_by))",
                    filter.owedBy());
        }
        return views(call.page(restrict(query, call)), today, call);
    }

    /**
     * What is known of the event that opened a duty is known of the duty; and of that a section
     * sees all on its systems, a company what it owes and what is owed to it.
     */
    private ListQuery<DutyRecord> restrict(ListQuery<DutyRecord> query, ReadCall call) {
        var viewer = call.viewer();
        history.restrict(query, viewer);
        if (viewer.seesAllSystems()) {
            return query;
        }
        var mine = new ArrayList<String>();
        mine.add("e.system_id = ANY(:ownSystems)");
        query.with("ownSystems", viewer.systemsWith(RoleSet.OWNING_SECTION.roles()));
        mine.add("e.owed_by_organisation = :own");
        mine.add("e.owed_to_organisation = :own");
        query.with("own", viewer.organisation());
        for (var party : DutyParty.values()) {
            var systems = viewer.systemsWith(party.roles());
            if (!systems.isEmpty()) {
                var systemsOf = "systemsOf" + party.ordinal();
                mine.add(
                        "e.system_id = ANY(:%s) AND ".formatted(systemsOf)
                                + "(e.owed_by = '%1$s' AND e.owed_by_organisation IS NULL OR e.owed_to = '%1$s' AND e.owed_to_organisation IS NULL)"
                                        .formatted(party));
                query.with(systemsOf, systems);
            }
        }
        return query.where(mine.stream().collect(Collectors.joining(") OR (", "(", ")")));
    }

    private Page<DutyView> views(Page<DutyRecord> page, LocalDate today, ReadCall call) {
        var names = history.namesOf(page.items().stream().map(DutyRecord::thing).toList(), call);
        var debtors =
                Debtors.on(
                        page.items().stream().map(DutyRecord::systemId).distinct().toList(),
                        today,
                        jdbc);
        return new Page<>(
                page.items().stream()
                        .map(d ->
                                new DutyView(
                                        d.dutyId(),
                                        d.kind(),
                                        d.systemId(),
                                        d.owedBy(),
                                        organisation(
                                                d.owedByOrganisation(), d.owedBy(), d, debtors),
                                        d.owedTo(),
                                        organisation(
                                                d.owedToOrganisation(), d.owedTo(), d, debtors),
                                        d.aggregateType(),
                                        AggregateTypes.named(d.aggregateType()).label(),
                                        d.aggregateId(),
                                        names.get(d.thing()),
                                        d.dueOn(),
                                        d.kind().rule(),
                                        d.dueOn() == null ? null : FiscalYear.of(d.dueOn()).year(),
                                        DutyStatus.on(today, d.dueOn(), d.doneOn(), d.withdrawn()),
                                        d.openedOn(),
                                        d.doneOn(),
                                        d.endedBy(),
                                        d.endedByEvent(),
                                        d.kind().guideline()))
                        .toList(),
                page.next(),
                page.position());
    }

    private static @Nullable UUID organisation(
            @Nullable UUID named, DutyParty party, DutyRecord duty, Debtors debtors) {
        return named != null ? named : debtors.the(party, duty.systemId()).orElse(null);
    }
}
