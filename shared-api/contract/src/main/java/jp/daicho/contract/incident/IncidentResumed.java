package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** It waits no more. */
@EventType(name = "incident.IncidentResumed", ja = "保留を解除", en = "Incident resumed")
public record IncidentResumed(@Nullable String note) implements IncidentEvent {}
