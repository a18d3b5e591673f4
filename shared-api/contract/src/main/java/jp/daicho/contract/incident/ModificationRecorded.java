package jp.daicho.contract.incident;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** Documents, software and licences follow the modification. */
@EventType(
        name = "incident.ModificationRecorded",
        guideline = {"IV-1.4-F7", "IV-2.4-F7"},
        ja = "改修結果を資料へ反映・共有",
        en = "Modification recorded")
public record ModificationRecorded(
        List<DocumentUpdate> documents,
        @Nullable String softwareAndLicences,
        @Nullable LocalDate sharedWithOperatorOn)
        implements IncidentEvent {}
