package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** It was solved. */
@EventType(name = "incident.IncidentResolved", ja = "解決", en = "Incident resolved")
public record IncidentResolved(@Nullable String resolution, @Nullable String resolutionCode)
        implements IncidentEvent {}
