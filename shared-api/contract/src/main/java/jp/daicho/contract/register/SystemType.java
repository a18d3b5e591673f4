package jp.daicho.contract.register;

import jp.daicho.contract.Text;

/**
 * 表1-2 システム種別 (II-1-2). The table gives examples and several conditions; the ward decides, with a
 * reason.
 */
public enum SystemType {
    /** II-1-Y1. */
    RESIDENT_INFORMATION_SYSTEM("住民情報系", "Resident-information system", "II-1-Y1"),
    /** II-1-Y2. */
    INTERNAL_SYSTEM("内部システム系", "Internal system", "II-1-Y2"),
    /** II-1-Y3. */
    INDIVIDUAL_SYSTEM("個別システム", "Individual system", "II-1-Y3");

    private final Text label;
    private final String guideline;

    SystemType(String ja, String en, String guideline) {
        this.label = new Text(ja, en);
        this.guideline = guideline;
    }

    public Text label() {
        return label;
    }

    public String guideline() {
        return guideline;
    }
}
