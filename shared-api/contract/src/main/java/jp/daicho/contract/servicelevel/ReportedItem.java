package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An item of a submitted report: what the contractor says beside what the ledger computes.
 *
 * @param judgement how it counts: by the computed figure; where the evidence does not decide, by
 *     the reported one
 * @param differs the reported value is another than the computed one, which has to be explained
 */
public record ReportedItem(
        ComputedFigure computed,
        @Nullable BigDecimal reported,
        Judgement judgement,
        boolean differs,
        @Nullable String explanation,
        @Nullable String causeAnalysis) {

    /** Puts both beside each other. */
    public static ReportedItem of(ComputedFigure computed, ReportedValue said) {
        return new ReportedItem(
                computed,
                said.value(),
                computed.judgedWith(said.value()),
                computed.differsFrom(said.value()),
                said.explanation(),
                said.causeAnalysis());
    }

    /** With the reason that was given for its difference. */
    public ReportedItem explained(String reason) {
        return new ReportedItem(computed, reported, judgement, differs, reason, causeAnalysis);
    }

    public String item() {
        return computed.item();
    }
}
