package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;

/** It is of another kind. */
@EventType(name = "incident.IncidentReclassified", ja = "種別を変更", en = "Incident reclassified")
public record IncidentReclassified(IncidentKind from, IncidentKind to, String reason)
        implements IncidentEvent {}
