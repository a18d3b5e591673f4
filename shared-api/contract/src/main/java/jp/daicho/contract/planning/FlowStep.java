package jp.daicho.contract.planning;

import jp.daicho.contract.Checks;

/**
 * A step of a work flow (IV-1.1-G2, IV-2.1-G2), of a flow of management (IV-1.2-S3 to S8, IV-2.2-S4
 * to S7) or of a procedure (IV-1.2-S1, IV-2.2-S1).
 *
 * @param participant who does it, a code of 表II-1-3
 * @param work what is done
 */
public record FlowStep(String participant, String work) {

    void check(Checks checks) {
        checks.that(
                        PlanTables.isParticipant(participant),
                        "participant",
                        "表1-3の参画者の符号を指定してください。",
                        "Expected the code of a participant of table II-1-3.")
                .paragraph("work", work, 2000);
    }
}
