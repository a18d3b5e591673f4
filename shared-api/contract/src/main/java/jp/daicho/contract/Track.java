package jp.daicho.contract;

import java.util.Set;

/** Which of the two kinds of work something belongs to. */
public enum Track {
    /** 保守. */
    MAINTENANCE("保守", "Maintenance"),
    /** 運用. */
    OPERATION("運用", "Operation"),
    /** Both in the hands of one contractor (IV-1.1-N5). */
    COMBINED("運用保守", "Operation and maintenance");

    private final Text label;

    Track(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }

    /**
     * Whether somebody in these roles on a system does such work: both in one hand is for who has
     * both, or for who provides the system as a whole (I-5-G3).
     */
    public boolean isDoneBy(Set<Role> roles) {
        boolean whole =
                roles.contains(Role.INTEGRATED_OPERATION_CONTRACTOR)
                        || roles.contains(Role.SERVICE_PROVIDER);
        boolean maintains = whole || roles.contains(Role.MAINTENANCE_CONTRACTOR);
        boolean operates = whole || roles.contains(Role.OPERATION_CONTRACTOR);
        return switch (this) {
            case MAINTENANCE -> maintains;
            case OPERATION -> operates;
            case COMBINED -> maintains && operates;
        };
    }
}
