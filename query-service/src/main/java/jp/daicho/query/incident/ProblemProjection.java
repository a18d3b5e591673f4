package jp.daicho.query.incident;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.incident.ProblemEvent;
import jp.daicho.contract.incident.ProblemLinked;
import jp.daicho.contract.incident.ProblemRaised;
import jp.daicho.contract.incident.ProblemResolved;
import jp.daicho.contract.incident.ProblemStatus;
import jp.daicho.contract.incident.RootCauseIdentified;
import jp.daicho.contract.incident.WorkaroundRecorded;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Problems and the incidents tied to them. */
@Component
class ProblemProjection implements Projection {

    static final String NAME = "problems";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(ProblemRow.class);
    }

    @EventHandler
    void on(ProblemEvent event, EventMeta meta, Rows rows) {
        if (event instanceof ProblemRaised raised) {
            rows.insert(raised(raised, meta));
        } else {
            rows.update(ProblemRow.class, meta.aggregateId(), row -> after(row, event, meta));
        }
    }

    @EventHandler
    void on(ProblemLinked event, EventMeta meta, Rows rows) {
        rows.update(
                ProblemRow.class,
                event.problemId(),
                row -> {
                    var incidents = new ArrayList<>(row.incidents());
                    incidents.add(meta.aggregateId());
                    return new ProblemRow(
                            row.problemId(),
                            row.systemId(),
                            row.code(),
                            row.status(),
                            row.title(),
                            row.description(),
                            row.raisedAt(),
                            row.raisedBy(),
                            row.rootCause(),
                            row.causeCategory(),
                            row.workaround(),
                            row.solution(),
                            row.resolvedAt(),
                            incidents,
                            row.version());
                });
    }

    private static ProblemRow raised(ProblemRaised event, EventMeta meta) {
        return new ProblemRow(
                meta.aggregateId(),
                meta.system(),
                event.code(),
                ProblemStatus.OPEN,
                event.title(),
                event.description(),
                meta.occurredAt(),
                meta.actor().person(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                meta.version());
    }

    private static ProblemRow after(ProblemRow row, ProblemEvent event, EventMeta meta) {
        var cause = event instanceof RootCauseIdentified e ? e : null;
        var resolved = event instanceof ProblemResolved e ? e : null;
        return new ProblemRow(
                row.problemId(),
                row.systemId(),
                row.code(),
                statusAfter(row.status(), event),
                row.title(),
                row.description(),
                row.raisedAt(),
                row.raisedBy(),
                cause == null ? row.rootCause() : cause.rootCause(),
                cause == null ? row.causeCategory() : cause.causeCategory(),
                event instanceof WorkaroundRecorded e ? e.workaround() : row.workaround(),
                resolved == null ? row.solution() : resolved.solution(),
                resolved == null ? row.resolvedAt() : meta.occurredAt(),
                row.incidents(),
                meta.version());
    }

    private static ProblemStatus statusAfter(ProblemStatus before, ProblemEvent event) {
        return switch (event) {
            case ProblemRaised _ -> ProblemStatus.OPEN;
            case RootCauseIdentified _ -> ProblemStatus.KNOWN_ERROR;
            case WorkaroundRecorded _ -> before;
            case ProblemResolved _ -> ProblemStatus.RESOLVED;
        };
    }
}
