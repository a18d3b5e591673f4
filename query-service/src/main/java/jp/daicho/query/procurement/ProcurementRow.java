package jp.daicho.query.procurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.MethodChosen;
import jp.daicho.contract.procurement.ProcurementMethod;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.procurement.QuotationRequested;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A procurement: what it is about, and how far it has come. */
@Table("procurement")
@Index("system_id, opened_at DESC, procurement_id")
record ProcurementRow(
        @Key UUID procurementId,
        UUID systemId,
        Track track,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant openedAt,
        ProcurementStatus status,
        int revision,
        int endorsedRevision,
        int approvedRevision,
        @Nullable ProcurementMethod method,
        @Index @Nullable UUID contractor,
        @Nullable String quotedSpecification,
        @Nullable LocalDate quotationDueOn,
        long version) {

    /** Revisions of the specification: the latest, and those endorsed and approved last. */
    private record Revisions(int latest, int endorsed, int approved) {}

    /** With whom is negotiated, and about what a quotation was asked. */
    private record Talks(
            @Nullable ProcurementMethod method,
            @Nullable UUID contractor,
            @Nullable String specification,
            @Nullable LocalDate dueOn) {}

    static ProcurementRow opened(ProcurementOpened event, EventMeta meta) {
        return new ProcurementRow(
                meta.aggregateId(),
                meta.system(),
                event.track(),
                event.title(),
                event.firstDay(),
                event.lastDay(),
                meta.occurredAt(),
                ProcurementStatus.OPEN,
                0,
                0,
                0,
                null,
                null,
                null,
                null,
                meta.version());
    }

    ProcurementRow drafted(int latest) {
        return with(status, new Revisions(latest, endorsedRevision, approvedRevision), talks());
    }

    ProcurementRow endorsed(int agreed) {
        return with(status, new Revisions(revision, agreed, approvedRevision), talks());
    }

    ProcurementRow approved(int accepted) {
        return with(status, new Revisions(revision, endorsedRevision, accepted), talks());
    }

    ProcurementRow chosen(MethodChosen event) {
        return with(status, revisions(), new Talks(event.method(), event.contractor(), null, null));
    }

    /** Negotiated with another, or from the beginning: nothing was asked yet. */
    ProcurementRow negotiatedWith(@Nullable UUID other) {
        return with(status, revisions(), new Talks(method, other, null, null));
    }

    ProcurementRow requested(QuotationRequested event) {
        return with(
                status,
                revisions(),
                new Talks(method, contractor, event.specification(), event.dueOn()));
    }

    ProcurementRow is(ProcurementStatus reached) {
        return with(reached, revisions(), talks());
    }

    /** Merged while it is negotiated with: what was agreed and asked for stays. */
    ProcurementRow goesOnWith(UUID other) {
        return with(
                status, revisions(), new Talks(method, other, quotedSpecification, quotationDueOn));
    }

    private Revisions revisions() {
        return new Revisions(revision, endorsedRevision, approvedRevision);
    }

    private Talks talks() {
        return new Talks(method, contractor, quotedSpecification, quotationDueOn);
    }

    private ProcurementRow with(ProcurementStatus reached, Revisions revisions, Talks talks) {
        return with(reached, revisions, talks, version);
    }

    ProcurementRow at(long newVersion) {
        return with(status, revisions(), talks(), newVersion);
    }

    private ProcurementRow with(
            ProcurementStatus reached, Revisions revisions, Talks talks, long newVersion) {
        return new ProcurementRow(
                procurementId,
                systemId,
                track,
                title,
                firstDay,
                lastDay,
                openedAt,
                reached,
                revisions.latest,
                revisions.endorsed,
                revisions.approved,
                talks.method,
                talks.contractor,
                talks.specification,
                talks.dueOn,
                newVersion);
    }
}
