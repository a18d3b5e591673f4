package jp.daicho.contract.workreport;

import jp.daicho.contract.Text;

/** What the ledger can count itself for the period of a work report (表1-2-3, 表2-2-3). */
public enum WorkFigure {
    /** Entries of the maintenance or operation record, of the contractor that reports. */
    WORK_RECORDS("作業記録の件数", "work records"),
    /** Of these: owed by the contract (IV-1.4-G1). */
    CONTRACT_WORK("うち契約に基づく作業の件数", "of these contract work"),
    /** Of these: owed for non-conformity (IV-1.4-G1). */
    NON_CONFORMITY_WORK("うち契約不適合責任に基づく作業の件数", "of these non-conformity work"),
    /** Minutes of the work of which beginning and end are on record. */
    WORK_MINUTES("開始と終了の記録がある作業の合計分数", "minutes of work with a recorded beginning"),
    /** Incidents reported in the period, of every kind. */
    INCIDENTS("報告されたインシデントの件数", "reported incidents"),
    /** Of these: failures. */
    FAILURES("うち障害の件数", "of these failures");

    private final Text label;

    WorkFigure(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
