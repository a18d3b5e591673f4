package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** Impact, urgency and priority were set; {@code matrixPriority} is what the matrix gives. */
@EventType(
        name = "incident.IncidentAssessed",
        guideline = {"IV-1.2-S3", "IV-2.2-S4"},
        ja = "影響度・緊急度・優先度を設定",
        en = "Incident assessed")
public record IncidentAssessed(
        Level impact,
        Level urgency,
        Priority matrixPriority,
        Priority priority,
        @Nullable String overrideReason)
        implements IncidentEvent {}
