package jp.daicho.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.incident.AssessIncident;
import jp.daicho.contract.incident.CloseIncident;
import jp.daicho.contract.incident.IncidentCommand;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.Origin;
import jp.daicho.contract.incident.ReopenIncident;
import jp.daicho.contract.incident.ReportIncident;
import jp.daicho.contract.incident.ResolveIncident;
import jp.daicho.contract.incident.ResumeIncident;
import jp.daicho.contract.incident.StartWork;
import jp.daicho.contract.incident.SuspendIncident;
import org.jspecify.annotations.Nullable;

/**
 * The commands that tell the story of a log: one incident after the other entry by entry, all of
 * them in the order of time. What did not change gives no command.
 */
final class IncidentPlan {

    /**
     * One command.
     *
     * @param number within its incident, from 0; each gives one event, so it is also the version
     *     that the incident must have
     * @param order when it happened, never before the one before it of the same incident
     * @param noun last part of its path; empty for the report
     */
    record Step(
            int line,
            String reference,
            UUID incident,
            int number,
            Instant order,
            String noun,
            IncidentCommand command) {}

    private final IncidentMapping mapping;
    private final UUID system;
    private final List<Step> steps = new ArrayList<>();
    private final List<ImportResult.Refused> refused = new ArrayList<>();
    private final List<ImportResult.Notice> notices = new ArrayList<>();

    private IncidentPlan(IncidentMapping mapping, UUID system) {
        this.mapping = mapping;
        this.system = system;
    }

    static IncidentPlan of(IncidentLog log, IncidentMapping mapping, UUID system) {
        var plan = new IncidentPlan(mapping, system);
        plan.refused.addAll(log.refused());
        log.incidents().forEach(entries -> plan.new Story(entries).tell());
        // stable: an incident's commands of the same minute stay in their order
        plan.steps.sort(Comparator.comparing(Step::order));
        return plan;
    }

    List<Step> steps() {
        return steps;
    }

    List<ImportResult.Refused> refused() {
        return refused;
    }

    List<ImportResult.Notice> notices() {
        return notices;
    }

    /** One incident's story. */
    private final class Story {

        private final List<IncidentLog.Entry> entries;
        private final String reference;
        private final UUID incident;
        private int number;
        private int reopenings;
        private long latest;
        private Instant order = Instant.MIN;
        private IncidentMapping.Target now = new IncidentMapping.Target(IncidentStatus.NEW, null);
        private @Nullable AssessIncident assessed;

        Story(List<IncidentLog.Entry> entries) {
            this.entries = entries;
            this.reference = entries.getFirst().reference();
            this.incident = DerivedIds.of(system, "incident", mapping.source(), reference);
        }

        void tell() {
            report(entries.getFirst());
            var state = entries.getFirst().state();
            for (var entry : entries) {
                assess(entry);
                move(entry, state);
                state = entry.state();
                latest = Math.max(latest, entry.sequence());
            }
            compareReopenings(entries.getLast());
        }

        private void report(IncidentLog.Entry first) {
            var opened = first.openedAt();
            var at = opened == null || opened.isAfter(first.at()) ? first.at() : opened;
            if (opened != null && opened.isAfter(first.at())) {
                notice(first, "Opened at " + opened + ", after its first change: taken as " + at);
            }
            add(
                    first,
                    at,
                    "",
                    new ReportIncident(
                            incident,
                            null,
                            mapping.kind(),
                            mapping.track(),
                            first.title(),
                            null,
                            first.category(),
                            null,
                            null,
                            null,
                            new Origin(mapping.source(), reference),
                            at));
        }

        private void assess(IncidentLog.Entry entry) {
            if (entry.impact() == null
                    || entry.urgency() == null
                    || now.status() == IncidentStatus.CLOSED) {
                return;
            }
            var plain =
                    new AssessIncident(
                            entry.impact(), entry.urgency(), entry.priority(), null, null);
            if (plain.equals(assessed)) {
                return;
            }
            assessed = plain;
            add(
                    entry,
                    entry.at(),
                    "assessment",
                    new AssessIncident(
                            plain.impact(),
                            plain.urgency(),
                            plain.priority(),
                            plain.overrides() ? mapping.overrideReason() : null,
                            entry.at()));
        }

        private void move(IncidentLog.Entry entry, String before) {
            var target = entry.target();
            if (target.equals(now)) {
                return;
            }
            boolean ended =
                    now.status() == IncidentStatus.RESOLVED
                            || now.status() == IncidentStatus.CLOSED;
            switch (target.status()) {
                case NEW -> {
                    refuse(entry, before);
                    return;
                }
                case ACTIVE -> {
                    if (ended) {
                        reopen(entry, before);
                    } else if (now.status() == IncidentStatus.WAITING) {
                        add(entry, "resumption", new ResumeIncident(null, entry.at()));
                    } else {
                        add(entry, "work-start", new StartWork(entry.at()));
                    }
                }
                case WAITING -> {
                    if (ended) {
                        reopen(entry, before);
                    }
                    var awaiting = Mappings.needed(target.awaiting(), "awaiting");
                    add(entry, "suspension", new SuspendIncident(awaiting, null, entry.at()));
                }
                case RESOLVED -> {
                    if (ended) {
                        refuse(entry, before);
                        return;
                    }
                    resolve(entry);
                }
                case CLOSED -> {
                    if (!ended) {
                        resolve(entry);
                    }
                    add(entry, "closure", new CloseIncident(null, entry.at()));
                }
            }
            now = target;
        }

        private void resolve(IncidentLog.Entry entry) {
            add(entry, "resolution", new ResolveIncident(null, entry.resolutionCode(), entry.at()));
        }

        private void reopen(IncidentLog.Entry entry, String before) {
            reopenings++;
            var reason = mapping.source() + ": " + before + " → " + entry.state();
            add(entry, "reopening", new ReopenIncident(reason, null, entry.at()));
        }

        /** A straggler, whose number says that it is older than what was told, is left out. */
        private void refuse(IncidentLog.Entry entry, String before) {
            if (entry.sequence() < latest) {
                notice(
                        entry,
                        "Left out: change "
                                + entry.sequence()
                                + " to "
                                + entry.state()
                                + " is dated after change "
                                + latest);
                return;
            }
            refused.add(
                    new ImportResult.Refused(
                            entry.line(),
                            reference,
                            "no-such-change",
                            "Expected a change that an incident can make, but got "
                                    + before
                                    + " → "
                                    + entry.state()));
        }

        private void compareReopenings(IncidentLog.Entry last) {
            var said = last.reopenCount();
            if (said != null && !said.equals(Integer.toString(reopenings))) {
                notice(
                        last,
                        "The source counts "
                                + said
                                + " reopenings, its changes give "
                                + reopenings);
            }
        }

        private void notice(IncidentLog.Entry entry, String detail) {
            notices.add(new ImportResult.Notice(entry.line(), reference, detail));
        }

        private void add(IncidentLog.Entry entry, String noun, IncidentCommand command) {
            add(entry, entry.at(), noun, command);
        }

        private void add(
                IncidentLog.Entry entry, Instant at, String noun, IncidentCommand command) {
            order = at.isAfter(order) ? at : order;
            steps.add(new Step(entry.line(), reference, incident, number++, order, noun, command));
        }
    }
}
