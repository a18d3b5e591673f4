package jp.daicho.contract.procurement;

import jp.daicho.contract.Text;

/** 区契約権者: who concludes a contract, by its planned price (III-1.6-N1, III-2.6-N1). */
public enum ContractAuthority {
    SECTION_MANAGER("主管課長", "Manager of the owning section", false),
    DEPARTMENT_HEAD("主管部局の長", "Head of the owning department", false),
    CONTRACTS_SECTION_MANAGER("契約管財課長", "Manager of the Contracts and Property Section", true),
    GENERAL_AFFAIRS_DIRECTOR("総務部長", "Director of General Affairs", true),
    DEPUTY_MAYOR("副区長", "Deputy Mayor", true),
    MAYOR("区長", "Mayor", true);

    private final Text label;
    private final boolean severalYears;

    ContractAuthority(String ja, String en, boolean severalYears) {
        this.label = new Text(ja, en);
        this.severalYears = severalYears;
    }

    public Text label() {
        return label;
    }

    /**
     * Of contracts that span several fiscal years, which the Contracts and Property Section makes.
     */
    public boolean ofSeveralYears() {
        return severalYears;
    }
}
