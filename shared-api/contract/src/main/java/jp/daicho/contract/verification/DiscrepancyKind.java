package jp.daicho.contract.verification;

import java.util.Set;
import jp.daicho.contract.Text;

/** What is not as it should be (IV-4.1-S2). */
public enum DiscrepancyKind {
    RECORD_DIFFERS("記録と現況の相違", "Record differs", true, DiscrepancyOutcome.CORRECTED),
    NOT_RECORDED("未登録", "Not recorded", true, DiscrepancyOutcome.CORRECTED),
    NOT_FOUND("現物なし", "Not found", true, DiscrepancyOutcome.CORRECTED),
    DOCUMENT_DIFFERS("資料の相違", "Document differs", true, DiscrepancyOutcome.CORRECTED),
    LICENCE_VIOLATION("ライセンス許諾条件違反", "Licence terms violated", false, DiscrepancyOutcome.TERMS_MET),
    SUPPORT_ENDED(
            "サポート切れ",
            "Support ended",
            false,
            DiscrepancyOutcome.SUPPORT_EXTENDED,
            DiscrepancyOutcome.REPLACED),
    /** Desirable to be considered, never a must. */
    LOW_USE("利用頻度が著しく低い", "Rarely used", false, DiscrepancyOutcome.USE_DECIDED);

    private final Text label;
    private final boolean ofTheRecord;
    private final Set<DiscrepancyOutcome> outcomes;

    DiscrepancyKind(String ja, String en, boolean ofTheRecord, DiscrepancyOutcome... outcomes) {
        this.label = new Text(ja, en);
        this.ofTheRecord = ofTheRecord;
        this.outcomes = Set.of(outcomes);
    }

    public Text label() {
        return label;
    }

    /** Whether what is recorded was wrong, so that it must be kept from being so again. */
    public boolean isOfTheRecord() {
        return ofTheRecord;
    }

    /** Whether a verification can be confirmed while it is open. */
    public boolean isAdvisory() {
        return this == LOW_USE;
    }

    public boolean canEndAs(DiscrepancyOutcome outcome) {
        return outcomes.contains(outcome);
    }
}
