package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** It was closed. */
@EventType(name = "incident.IncidentClosed", ja = "完了", en = "Incident closed")
public record IncidentClosed(@Nullable String note) implements IncidentEvent {}
