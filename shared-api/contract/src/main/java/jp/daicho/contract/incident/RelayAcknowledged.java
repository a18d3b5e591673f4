package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;

/** The operation contractor understood. */
@EventType(
        name = "incident.RelayAcknowledged",
        guideline = {"IV-1.2-S3", "IV-2.2-S4"},
        ja = "運用事業者が受領",
        en = "Relay acknowledged")
public record RelayAcknowledged() implements IncidentEvent {}
