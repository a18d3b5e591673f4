package jp.daicho.query.compliance;

import java.util.List;
import jp.daicho.contract.Text;
import jp.daicho.contract.Track;
import jp.daicho.contract.register.Solution;

/**
 * The exit criteria of chapter III, asked of each procurement: due before the planned contract
 * begins, and of the fiscal year of that day.
 */
final class ProcurementCriteria {

    private static final Demand EACH =
            Demands.each(MatterKind.PROCUREMENT, NotAsked.NO_PROCUREMENT);

    static final List<Criterion> ALL =
            List.of(
                    maintenance(
                            "III-1.3-X1",
                            "「保守調達仕様書」が作成されていること。",
                            "The maintenance procurement specification has been made.",
                            Rules.specified()),
                    maintenance(
                            "III-1.3-X2",
                            "パッケージ・ソフトウェア利用の場合、システム構築委託に係る提案書等の保守に関する内容が「保守調達仕様書」に反映されていること。",
                            "Where packaged software is used, what the build contract's proposal etc. says about maintenance is reflected in the specification.",
                            Rules.specifiedOf(Solution.PACKAGE)),
                    maintenance(
                            "III-1.3-X3",
                            "区独自システム開発の場合、構築したシステムの保守に関する要件が「保守調達仕様書」に反映されていること。",
                            "Where the system was developed for the City, the maintenance requirements of the built system are reflected in the specification.",
                            Rules.specifiedOf(Solution.BESPOKE)),
                    maintenance(
                            "III-1.5-X1",
                            "受注予定者（保守事業者）と合意に達した内容が、「保守仕様書等」「見積書」に漏れなく反映されていること。",
                            "Everything agreed with the prospective (maintenance) contractor is reflected without omission in the maintenance specification etc. and the quotation.",
                            Rules.procured(Deed.AGREED)),
                    maintenance(
                            "III-1.6-X1",
                            "契約締結の前に契約内容を再確認すること。",
                            "The contract content has been re-checked before conclusion.",
                            Rules.procured(Deed.RECHECKED)),
                    maintenance(
                            "III-1.6-X2",
                            "「契約書」「特命随意契約理由書」の決裁が、適切な決裁権者のもと完了していること。",
                            "Approval of the contract and the statement of reasons has been completed by the proper approving officer.",
                            Rules.procured(Deed.APPROVED)),
                    operation(
                            "III-2.3-X1",
                            "システムの運用に関する内容が「運用調達仕様書」に反映されているか確認すること。",
                            "It is confirmed that the content of system operation is reflected in the operation procurement specification.",
                            Rules.specified()),
                    operation(
                            "III-2.5-X1",
                            "受注予定者（運用事業者）と合意に達した内容が、「運用仕様書等」「見積書」に漏れなく反映されていること。",
                            "Everything agreed with the prospective (operation) contractor is reflected without omission in the operation specification etc. and the quotation.",
                            Rules.procured(Deed.AGREED)),
                    operation(
                            "III-2.6-X1",
                            "契約締結の前に契約内容を再確認すること。",
                            "The contract content has been re-checked before conclusion.",
                            Rules.procured(Deed.RECHECKED)),
                    operation(
                            "III-2.6-X2",
                            "「契約書」「特命随意契約理由書」の決裁が、適切な決裁権者のもと完了していること。",
                            "Approval of the contract and the statement of reasons has been completed by the proper approving officer.",
                            Rules.procured(Deed.APPROVED)));

    private ProcurementCriteria() {}

    private static Criterion maintenance(String id, String ja, String en, Rule rule) {
        return new Criterion(id, Track.MAINTENANCE, new Text(ja, en), EACH, rule);
    }

    private static Criterion operation(String id, String ja, String en, Rule rule) {
        return new Criterion(id, Track.OPERATION, new Text(ja, en), EACH, rule);
    }
}
