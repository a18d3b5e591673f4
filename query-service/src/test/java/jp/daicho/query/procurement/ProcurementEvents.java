package jp.daicho.query.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.EstimateRecorded;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.SourceReflection;
import jp.daicho.contract.procurement.SpecificationApproved;
import jp.daicho.contract.procurement.SpecificationDrafted;
import jp.daicho.contract.procurement.SpecificationSource;
import jp.daicho.contract.procurement.SpecifiedDeliverable;
import jp.daicho.contract.procurement.SpecifiedItem;
import jp.daicho.contract.procurement.StepSkipped;
import jp.daicho.contract.register.Solution;

/** A procurement of maintenance and operation, for tests. */
final class ProcurementEvents {

    static final UUID SYSTEM = new UUID(7, 1);
    static final UUID PROCUREMENT = new UUID(7, 2);
    static final UUID COMPANY = new UUID(7, 3);

    static final ProcurementOpened OPENED =
            new ProcurementOpened(
                    Track.COMBINED,
                    "住民記録システム運用保守",
                    LocalDate.of(2027, 4, 1),
                    LocalDate.of(2030, 3, 31));
    static final EstimateRecorded ESTIMATE =
            new EstimateRecorded(COMPANY, new BigDecimal("13200000"), "見積書 第7号");
    static final StepSkipped NO_BUDGET =
            new StepSkipped(
                    ProcurementStep.BUDGET, List.of("III-1.2-G2", "III-2.2-G2"), "構築時に設計済み");

    private ProcurementEvents() {}

    static SpecificationDrafted drafted(int revision) {
        return new SpecificationDrafted(
                revision,
                "運用保守調達仕様書",
                "文書" + revision,
                new UUID(7, 4),
                List.of(new SpecifiedItem("PURPOSE", "品質の維持", null)),
                List.of(new SpecifiedDeliverable(null, "作業報告書", "月次", "事業者", "翌月10日", 1)),
                List.of(
                        new SourceReflection(
                                SpecificationSource.BUILD_PROPOSAL, "提案書", "第4章", null)),
                null);
    }

    static SpecificationApproved approved(int revision, Solution solution) {
        return new SpecificationApproved(revision, solution, null);
    }
}
