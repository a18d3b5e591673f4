package jp.daicho.contract.incident;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The failure report (IV-1.4-F5, IV-1.4-X2, IV-2.4-F5, IV-2.4-X2).
 *
 * @param unexpectedRisks to be handled under risk management
 * @param permanentMeasures what needs permanent measures, to be handled under issue management
 */
public record SubmitFailureReport(
        String cause,
        String recovery,
        String recurrencePrevention,
        @Nullable List<String> unexpectedRisks,
        @Nullable List<String> permanentMeasures,
        @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("cause", cause, 10_000)
                .paragraph("recovery", recovery, 10_000)
                .paragraph("recurrencePrevention", recurrencePrevention, 10_000)
                .size("unexpectedRisks", unexpectedRisks, 0, 50)
                .size("permanentMeasures", permanentMeasures, 0, 50);
        Lines.check(checks, "unexpectedRisks", unexpectedRisks);
        Lines.check(checks, "permanentMeasures", permanentMeasures);
    }
}
