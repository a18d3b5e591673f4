package jp.daicho.contract;

/**
 * The capacity in which somebody acts: of the municipality as a whole, or on one system through the
 * appointment of their section or company (表1-3, II-1-A1…A12).
 */
public enum Role {
    /** Keeps the directory, registers systems, appoints parties; of the whole municipality. */
    ADMINISTRATOR("システム管理担当", "Administrator", true, false),
    /** Reads everything, writes nothing; of the whole municipality. */
    AUDITOR("監査", "Auditor", true, false),
    /** II-1-A4: supports; jointly supervises resident-information and LGWAN-connected systems. */
    INFORMATION_SYSTEMS_SECTION("情報システム課", "Information Systems Section", true, false),
    /** 契約管財課; of the whole municipality. */
    CONTRACTS_SECTION("契約管財課", "Contracts and Property Section", true, false),
    /** II-1-A1: approves and decides. */
    OWNING_SECTION_MANAGER("主管課長", "Manager of the owning section", false, false),
    /** II-1-A2: a subsection chief to whom the manager's power is delegated at this moment. */
    OWNING_SECTION_DELEGATE("主管課係長（受任）", "Subsection chief with delegated power", false, false),
    /** II-1-A2: a subsection chief without delegated power. */
    OWNING_SECTION_CHIEF("主管課係長", "Subsection chief of the owning section", false, false),
    /** II-1-A3. */
    OWNING_SECTION_STAFF("主管課担当者", "Staff of the owning section", false, false),
    /** II-1-A6. */
    BUILD_CONTRACTOR("構築事業者", "Build contractor", false, true),
    /** II-1-A8. */
    MAINTENANCE_CONTRACTOR("保守事業者", "Maintenance contractor", false, true),
    /** II-1-A7. */
    OPERATION_CONTRACTOR("運用事業者", "Operation contractor", false, true),
    /** II-1-A5. */
    INTEGRATED_OPERATION_CONTRACTOR("統合運用保守事業者", "Integrated operation contractor", false, true),
    /** サービス提供事業者 of an external service. */
    SERVICE_PROVIDER("サービス提供事業者", "Service provider", false, true),
    /** I-7-7. */
    SUPPORT_CONTRACTOR("支援事業者", "Support contractor", false, true),
    /** I-7-6: 再委託先. */
    SUBCONTRACTOR("再委託先", "Subcontractor", false, true),
    /** 新事業者 during a handover: limited reading, asks questions. */
    INCOMING_CONTRACTOR("新事業者（引継ぎ中）", "Incoming contractor", false, true),
    /** II-1-A9: 関係課 and 利用者 of a linked business. */
    RELATED_SECTION("関係課", "Related section", false, false),
    /** The ledger itself, by a policy; nobody is given this role. */
    POLICY("台帳（自動処理）", "The ledger itself, by a policy", false, false);

    private final Text label;
    private final boolean municipal;
    private final boolean contractor;

    Role(String ja, String en, boolean municipal, boolean contractor) {
        this.label = new Text(ja, en);
        this.municipal = municipal;
        this.contractor = contractor;
    }

    public Text label() {
        return label;
    }

    /** Held for the whole municipality rather than on one system. */
    public boolean isMunicipal() {
        return municipal;
    }

    /** Held by a company, not by the City. */
    public boolean isContractor() {
        return contractor;
    }
}
