package jp.daicho.contract.procurement;

import java.util.List;
import jp.daicho.contract.Text;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * The processes of chapter III, in their order: those of 保守 are III-1.1 to 1.6, of 運用 III-2.1 to
 * 2.6.
 */
public enum ProcurementStep {
    PLAN("システム計画", "System planning", 1, "G2"),
    BUDGET("予算要求", "Budget request", 2, "G2"),
    SPECIFICATION("調達仕様書の作成", "Procurement specification", 3, "G3"),
    EXECUTION("調達執行", "Carrying out of the procurement", 4, "G2"),
    SETTLEMENT("仕様の確定", "Settling of the specification", 5, null),
    CONTRACT("契約", "Contract", 6, null);

    private final Text label;
    private final int number;
    private final @Nullable String rule;

    ProcurementStep(String ja, String en, int number, @Nullable String rule) {
        this.label = new Text(ja, en);
        this.number = number;
        this.rule = rule;
    }

    public Text label() {
        return label;
    }

    /** Whether the guideline lets it be left out at all. */
    public boolean canBeSkipped() {
        return rule != null;
    }

    /**
     * Whether what lets it be left out is that the work is part of the contract that built the
     * system (III-1.4-G2, III-2.4-G2), rather than that it was designed at build.
     */
    public boolean isIncludedInBuild() {
        return this == EXECUTION;
    }

    /**
     * The rows that let it be left out, such as {@code III-1.3-G3}; of a combined procurement both.
     */
    public List<String> rules(Track track) {
        return rule == null
                ? List.of()
                : sections(track).stream().map(section -> section + "-" + rule).toList();
    }

    /** The process of each track, such as {@code III-1.3}. */
    public List<String> sections(Track track) {
        return switch (track) {
            case MAINTENANCE -> List.of("III-1." + number);
            case OPERATION -> List.of("III-2." + number);
            case COMBINED -> List.of("III-1." + number, "III-2." + number);
        };
    }
}
