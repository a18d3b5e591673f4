package jp.daicho.contract.planning;

import jp.daicho.contract.Text;

/** The three documents that one year's planning of a track is made of. */
public enum PlanPart {
    /** 計画書 (IV-1.1, IV-2.1). */
    PLAN("計画書", "Plan"),
    /** 実施要領 (IV-1.2, IV-2.2). */
    RULES("実施要領", "Implementation rules"),
    /** 作業手順書 (IV-1.2, IV-2.2). */
    PROCEDURES("作業手順書", "Work procedures");

    private final Text label;

    PlanPart(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
