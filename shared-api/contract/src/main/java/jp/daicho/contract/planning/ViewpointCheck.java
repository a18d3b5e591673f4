package jp.daicho.contract.planning;

import jp.daicho.contract.Checks;
import jp.daicho.contract.reference.ReferenceTables;

/**
 * One check point of 表IV-1-3-1 as the contractor sees it.
 *
 * @param code row of the table
 * @param fulfilled whether it is fulfilled
 * @param remark on what grounds
 */
public record ViewpointCheck(String code, boolean fulfilled, String remark) {

    void check(Checks checks) {
        checks.that(
                        ReferenceTables.table(PlanTables.VIEWPOINTS).contains(code),
                        "code",
                        "表1-3-1の確認観点の符号を指定してください。",
                        "Expected the code of a check point of table IV-1-3-1.")
                .paragraph("remark", remark, 2000);
    }
}
