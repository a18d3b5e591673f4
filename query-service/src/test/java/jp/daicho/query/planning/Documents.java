package jp.daicho.query.planning;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.planning.CommunicationRules;
import jp.daicho.contract.planning.ConfigurationRules;
import jp.daicho.contract.planning.ImplementationRulesContent;
import jp.daicho.contract.planning.OrganisationRules;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.ProceduresContent;

/** Documents of planning that say little but what they are. */
public final class Documents {

    static final UUID CONTRACT = new UUID(3, 6);

    private Documents() {}

    static PlanRequested requested(PlanDocumentKind kind) {
        return new PlanRequested(
                kind, CONTRACT, 2026, null, null, List.of("OPERATION_SPECIFICATION"), null);
    }

    public static ImplementationRulesContent rules(String title) {
        return new ImplementationRulesContent(
                title,
                new CommunicationRules(
                        "議事録", "電子メール", 3, 5, List.of(), List.of(), "全員", "暗号化", "依頼票", "電話"),
                List.of(),
                List.of(),
                new OrganisationRules(
                        List.of(),
                        new OrganisationRules.StaffChanges(
                                "10営業日前", "要員", "主管課", "変更届", "資格", "承認", "書面"),
                        "体制図",
                        "月次"),
                List.of(),
                new ConfigurationRules(List.of(), List.of(), List.of(), "変更管理番号"),
                "ポリシーを遵守する。",
                List.of(),
                null,
                List.of(),
                List.of());
    }

    public static ProceduresContent procedures(String title) {
        return new ProceduresContent(title, List.of(), List.of(), List.of());
    }
}
