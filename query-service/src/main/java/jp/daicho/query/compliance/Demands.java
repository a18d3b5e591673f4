package jp.daicho.query.compliance;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.Track;

/** Of what the exit criteria are asked. */
final class Demands {

    private Demands() {}

    /** Each of these matters of the year, where there is one. */
    static Demand each(MatterKind kind, NotAsked otherwise) {
        return q -> new Demanded(q.matters(kind), otherwise);
    }

    /** These documents of each contract's planning, whether there are any or not. */
    static Demand documents(MatterKind... kinds) {
        return q -> {
            var all = new ArrayList<>(q.matters(kinds));
            for (var contract : q.contracts()) {
                for (var kind : kinds) {
                    if (all.stream()
                            .noneMatch(m ->
                                    m.kind() == kind && contract.contractId().equals(m.under()))) {
                        all.add(q.expected(kind, contract));
                    }
                }
            }
            return new Demanded(List.copyOf(all), q.withoutContract());
        };
    }

    /** Each inspection of the year, and one at least of each contract. */
    static Demand inspections() {
        return q -> {
            var all = new ArrayList<>(q.matters(MatterKind.INSPECTION));
            for (var contract : q.contractsWithServices()) {
                if (q.file().matters().stream()
                        .noneMatch(m ->
                                m.kind() == MatterKind.INSPECTION
                                        && contract.contractId().equals(m.under())
                                        && m.isOf(q.track()))) {
                    all.add(q.expected(MatterKind.INSPECTION, contract));
                }
            }
            return new Demanded(List.copyOf(all), q.withoutContract());
        };
    }

    /** Of these, those in whose period an agreement holds. */
    static Demand inspectionsUnderAgreement() {
        return q -> {
            var all = inspections().of(q);
            var bound = all.matters().stream().filter(m -> isUnderAgreement(m, q)).toList();
            return new Demanded(
                    bound, all.matters().isEmpty() ? all.otherwise() : NotAsked.NO_AGREEMENT);
        };
    }

    /** What the inspection passed against is known by then; before, the agreements say. */
    private static boolean isUnderAgreement(Matter inspection, Question q) {
        var judged = inspection.state().notes().get(ServiceMatters.AGREEMENTS);
        return judged == null
                ? q.file().agreements().stream()
                        .anyMatch(a ->
                                a.isInForce(inspection.firstDay(), inspection.lastDay())
                                        && a.binds(inspection.under()))
                : Boolean.parseBoolean(judged);
    }

    /** Each missed target of an agreement. */
    static Demand misses() {
        return q ->
                new Demanded(
                        q.matters(MatterKind.IMPROVEMENT),
                        q.agreements().isEmpty() ? NotAsked.NO_AGREEMENT : NotAsked.NO_MISS);
    }

    /**
     * One of each kind of work, of every system to which the guideline applies and that is live at
     * the end of the year; due on its last day (IV-4-G1, IV-5-G1, IV-6-G1).
     */
    static Demand yearly(MatterKind kind) {
        return q -> {
            var all = new ArrayList<>(q.matters(kind));
            if (!q.applies()) {
                return new Demanded(List.copyOf(all), NotAsked.NOT_REQUIRED);
            }
            if (q.isInServiceAtTheEnd()) {
                for (var track : List.of(Track.MAINTENANCE, Track.OPERATION)) {
                    if (all.stream().noneMatch(m -> m.isOf(track))) {
                        all.add(expected(kind, track, q));
                    }
                }
            }
            return new Demanded(List.copyOf(all), NotAsked.NOT_IN_SERVICE);
        };
    }

    private static Matter expected(MatterKind kind, Track track, Question q) {
        var system = q.file().system().systemId();
        var year = q.year();
        return Matter.of(kind, system, system, track, year.lastDay(), track.name())
                .during(year.firstDay(), year.lastDay())
                .due(year.lastDay());
    }
}
