package jp.daicho.contract.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * After a modification: documents brought up to date, software and licences kept track of, the
 * result shared with the operation contractor (IV-1.4-F7, IV-2.4-F7).
 */
public record RecordModification(
        List<DocumentUpdate> documents,
        @Nullable String softwareAndLicences,
        @Nullable LocalDate sharedWithOperatorOn,
        @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.size("documents", documents, 0, 50)
                .each("documents", documents, DocumentUpdate::check)
                .paragraph("softwareAndLicences", softwareAndLicences, 4000)
                .that(
                        softwareAndLicences != null
                                || sharedWithOperatorOn != null
                                || !documents.isEmpty(),
                        "documents",
                        "更新した資料、ソフトウェア・ライセンスの状況、共有日のいずれかが必要です。",
                        "Expected documents, software and licences, or the day of sharing.");
    }
}
