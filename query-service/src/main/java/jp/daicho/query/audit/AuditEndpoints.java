package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.http.Sensitive;
import jp.daicho.http.Sensitivity;
import jp.daicho.query.platform.ReadCall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The history, newest first. */
@RestController
@Tag(name = "audit")
class AuditEndpoints {

    private final Narrator narrator;
    private final AuditReader reader;

    AuditEndpoints(Narrator narrator, AuditReader reader) {
        this.narrator = narrator;
        this.reader = reader;
    }

    @Sensitive(
            value = Sensitivity.HISTORY,
            subjects = {"actor", "aggregateId"})
    @GetMapping("/api/v1/audit/events")
    @Operation(
            operationId = "listAuditEvents",
            summary =
                    "What was recorded, by whom and what it changed, of everything that the caller may see")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<AuditEventView> all(AuditFilter filter, ReadCall call) {
        return page(filter, call);
    }

    @Sensitive(
            value = Sensitivity.HISTORY,
            subjects = {"actor", "aggregateId"})
    @GetMapping("/api/v1/systems/{systemId}/audit/events")
    @Operation(
            operationId = "listAuditEventsOfSystem",
            summary = "What was recorded about a system, by whom and what it changed")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<AuditEventView> ofSystem(@PathVariable UUID systemId, AuditFilter filter, ReadCall call) {
        return page(filter, call);
    }

    private Page<AuditEventView> page(AuditFilter filter, ReadCall call) {
        call.await(Narrator.READS);
        var asked = Asked.by(call, filter);
        var page = call.page(new Newest(asked), asked.reads());
        return new Page<>(
                narrator.tell(page.items(), call.viewer(), call.systemId()),
                page.next(),
                page.position());
    }

    /** The newest first, however they are found. */
    private final class Newest implements ReadCall.Found<AuditRow> {

        private final Asked asked;

        Newest(Asked asked) {
            this.asked = asked;
        }

        @Override
        public List<AuditRow> after(List<Long> position, int limit) {
            return reader.before(
                    asked, position.isEmpty() ? Long.MAX_VALUE : position.getFirst(), limit);
        }

        @Override
        public List<Long> key(AuditRow event) {
            return List.of(event.position());
        }
    }
}
