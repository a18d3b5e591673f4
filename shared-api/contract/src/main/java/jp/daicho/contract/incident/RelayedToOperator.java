package jp.daicho.contract.incident;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/** The operation contractor was told. */
@EventType(
        name = "incident.RelayedToOperator",
        guideline = {"IV-1.2-S3", "IV-2.2-S4"},
        ja = "運用事業者へ報告",
        en = "Relayed to the operation contractor")
public record RelayedToOperator(String message, @IdOf(Named.PERSON) UUID relayedBy)
        implements IncidentEvent {}
