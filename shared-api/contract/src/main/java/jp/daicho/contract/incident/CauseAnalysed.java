package jp.daicho.contract.incident;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/** The cause was analysed and a solution presented; {@code revision} counts from 1. */
@EventType(
        name = "incident.CauseAnalysed",
        guideline = {"IV-1.4-F2", "IV-2.4-F2"},
        ja = "原因分析と解決策を提示",
        en = "Cause analysed")
public record CauseAnalysed(
        int revision,
        String cause,
        String causeCategory,
        String solution,
        @IdOf(Named.PERSON) UUID analysedBy)
        implements IncidentEvent {}
