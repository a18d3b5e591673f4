package jp.daicho.contract.incident;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** Recovery was done; {@code number} counts from 1. */
@EventType(
        name = "incident.RecoveryRecorded",
        guideline = {"IV-1.4-F3", "IV-1.4-N1", "IV-2.4-F3", "IV-2.4-N1"},
        ja = "障害復旧処理を記録",
        en = "Recovery recorded")
public record RecoveryRecorded(
        int number,
        String work,
        @Nullable String tests,
        boolean systemModified,
        @Nullable String emergencyReason,
        @IdOf(Named.PERSON) UUID recordedBy)
        implements IncidentEvent {}
