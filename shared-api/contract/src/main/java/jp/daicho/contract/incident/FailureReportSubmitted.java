package jp.daicho.contract.incident;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/** The failure report was submitted; {@code revision} counts from 1. */
@EventType(
        name = "incident.FailureReportSubmitted",
        guideline = {"IV-1.4-F5", "IV-1.4-X2", "IV-2.4-F5", "IV-2.4-X2"},
        ja = "障害報告書を提出",
        en = "Failure report submitted")
public record FailureReportSubmitted(
        int revision,
        String cause,
        String recovery,
        String recurrencePrevention,
        List<String> unexpectedRisks,
        List<String> permanentMeasures,
        @IdOf(Named.PERSON) UUID submittedBy)
        implements IncidentEvent {}
