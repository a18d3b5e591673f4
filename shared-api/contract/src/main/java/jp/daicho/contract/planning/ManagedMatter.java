package jp.daicho.contract.planning;

import jp.daicho.contract.Text;
import jp.daicho.contract.Track;

/** What implementation rules say the management of, each with its flow. */
public enum ManagedMatter {
    /** IV-1.2-S3, IV-2.2-S4. */
    PROBLEMS_AND_INCIDENTS("問題・インシデント管理", "Problems and incidents"),
    /** IV-1.2-S5, IV-2.2-S5. */
    RISKS("リスク管理", "Risks"),
    /** IV-1.2-S6, IV-2.2-S6. */
    ISSUES("課題管理", "Issues"),
    /** IV-1.2-S7; chapter IV-2.2 has no step of it, only a note. */
    CONFIGURATION("システム構成管理", "Configuration"),
    /** IV-1.2-S8, IV-2.2-S7. */
    CHANGES("変更管理", "Changes");

    private final Text label;

    ManagedMatter(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }

    /** Whether it may become one of the whole project (IV-1.2-S5, S6, IV-2.2-S5, S6). */
    boolean isEscalated() {
        return this == RISKS || this == ISSUES;
    }

    /** Whether rules of that track must say it. */
    boolean isOf(Track track) {
        return this != CONFIGURATION || track != Track.OPERATION;
    }
}
