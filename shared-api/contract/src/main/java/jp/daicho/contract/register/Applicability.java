package jp.daicho.contract.register;

import jp.daicho.contract.Text;

/** Under which pattern the guideline applies (I-4). */
public enum Applicability {
    /** I-4-A: an operation and maintenance design document was made when the system was built. */
    PATTERN_A("パターンA（運用・保守設計書あり）", "Pattern A: design document made at build", "I-4-A"),
    /** I-4-B: none was made, and the system needs operation and maintenance. */
    PATTERN_B("パターンB（運用・保守を必要とするシステム）", "Pattern B: needs operation and maintenance", "I-4-B"),
    /** I-4-C: none was made, and it is use of an external service. */
    PATTERN_C("パターンC（外部サービスの利用）", "Pattern C: use of an external service", "I-4-C"),
    /** I-4-D: none was made, and it is a stand-alone introduction of software or hardware. */
    PATTERN_D("パターンD（ソフトウェア・ハードウェアの個別導入）", "Pattern D: stand-alone software or hardware", "I-4-D"),
    /** I-4-NONE: none was made, and neither maintenance nor operation is needed. */
    NOT_APPLICABLE(
            "不要（保守・運用を必要としない）", "Not applicable: needs no operation or maintenance", "I-4-NONE");

    private final Text label;
    private final String guideline;

    Applicability(String ja, String en, String guideline) {
        this.label = new Text(ja, en);
        this.guideline = guideline;
    }

    public Text label() {
        return label;
    }

    public String guideline() {
        return guideline;
    }

    /** Whether the guideline applies at all. */
    public boolean applies() {
        return this != NOT_APPLICABLE;
    }

    /**
     * Pattern A is the one for which a design document was made at build; all others say that none
     * was.
     */
    public boolean presumesDesign() {
        return this == PATTERN_A;
    }
}
