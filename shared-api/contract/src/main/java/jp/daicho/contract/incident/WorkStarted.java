package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;

/** Work on it began. */
@EventType(name = "incident.WorkStarted", ja = "対応を開始", en = "Work started")
public record WorkStarted() implements IncidentEvent {}
