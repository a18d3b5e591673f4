package jp.daicho.contract.register;

import java.util.List;
import jp.daicho.contract.Checks;

/**
 * How a system is classed, each with its reason.
 *
 * @param type 表1-2 (II-1-2)
 * @param applicability pattern of I-4
 * @param criticality whether especially important (III-1.3-N6)
 * @param dataClasses kinds of data handled
 * @param solution package, bespoke or external service
 */
public record Classification(
        SystemType type,
        String typeReason,
        Applicability applicability,
        String applicabilityReason,
        Criticality criticality,
        String criticalityReason,
        List<DataClass> dataClasses,
        Solution solution) {

    void check(Checks checks) {
        checks.paragraph("typeReason", typeReason, 1000)
                .paragraph("applicabilityReason", applicabilityReason, 1000)
                .paragraph("criticalityReason", criticalityReason, 1000)
                .size("dataClasses", dataClasses, 1, DataClass.values().length)
                .distinct("dataClasses", dataClasses, d -> d)
                .that(
                        solution != Solution.NOT_RECORDED,
                        "solution",
                        "PACKAGE、BESPOKE、EXTERNAL_SERVICEのいずれかを指定してください。",
                        "Expected PACKAGE, BESPOKE or EXTERNAL_SERVICE.")
                .that(
                        applicability != Applicability.PATTERN_C
                                || solution == Solution.EXTERNAL_SERVICE,
                        "solution",
                        "パターンCは外部サービスの利用です。",
                        "Expected EXTERNAL_SERVICE, since pattern C is the use of one.");
    }
}
