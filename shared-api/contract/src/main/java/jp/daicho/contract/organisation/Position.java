package jp.daicho.contract.organisation;

import jp.daicho.contract.Text;

/**
 * The office that a person holds, from which follows what they may do on their section's systems
 * (表1-3).
 */
public enum Position {
    /** II-1-A1: approves and decides. */
    SECTION_MANAGER("課長", "Section manager", false),
    /** II-1-A2: leads, and approves only while the power is delegated. */
    SUBSECTION_CHIEF("係長", "Subsection chief", false),
    /** II-1-A3. */
    STAFF("担当者", "Staff", false),
    /** I-7-6: whoever of a contractor carries out the work. */
    CONTRACTOR_STAFF("事業者担当者", "Contractor's staff", true);

    private final Text label;
    private final boolean contractor;

    Position(String ja, String en, boolean contractor) {
        this.label = new Text(ja, en);
        this.contractor = contractor;
    }

    public Text label() {
        return label;
    }

    /** Held in a company rather than in a unit of the City. */
    public boolean isContractor() {
        return contractor;
    }
}
