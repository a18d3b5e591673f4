package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** It waits. */
@EventType(name = "incident.IncidentSuspended", ja = "保留", en = "Incident suspended")
public record IncidentSuspended(Awaiting awaiting, @Nullable String note)
        implements IncidentEvent {}
