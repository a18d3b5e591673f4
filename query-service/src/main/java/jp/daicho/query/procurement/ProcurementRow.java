package jp.daicho.query.procurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

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
        long version) {

    ProcurementRow drafted(int latest) {
        return with(latest, endorsedRevision, approvedRevision, version);
    }

    ProcurementRow endorsed(int agreed) {
        return with(revision, agreed, approvedRevision, version);
    }

    ProcurementRow approved(int accepted) {
        return with(revision, endorsedRevision, accepted, version);
    }

    ProcurementRow at(long newVersion) {
        return with(revision, endorsedRevision, approvedRevision, newVersion);
    }

    private ProcurementRow with(int latest, int agreed, int accepted, long newVersion) {
        return new ProcurementRow(
                procurementId,
                systemId,
                track,
                title,
                firstDay,
                lastDay,
                openedAt,
                status,
                latest,
                agreed,
                accepted,
                newVersion);
    }
}
