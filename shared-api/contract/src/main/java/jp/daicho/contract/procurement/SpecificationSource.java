package jp.daicho.contract.procurement;

import java.util.List;
import jp.daicho.contract.Text;
import jp.daicho.contract.Track;

/** From what a procurement specification is written (III-1.3-S1, X2, X3, N8; III-2.3-S1). */
public enum SpecificationSource {
    OPERATION_DESIGN_DOCUMENT("運用設計書", "Operation design document"),
    MAINTENANCE_DESIGN_DOCUMENT("保守設計書", "Maintenance design document"),
    MAINTENANCE_MANUAL("保守マニュアル", "Maintenance manual"),
    OPERATION_MANUAL("運用マニュアル", "Operation manual"),
    /** III-1.3-X2: what the build contract's proposal says about maintenance. */
    BUILD_PROPOSAL("構築契約の提案書等", "Proposal of the build contract"),
    /** III-1.3-X3: the maintenance requirements of the system that was built for the City. */
    BUILT_SYSTEM_REQUIREMENTS("構築したシステムの保守要件", "Maintenance requirements of the built system"),
    /** III-1.3-N8. */
    BUILD_SPECIFICATION("構築調達仕様書の保守役務要件", "Build procurement specification"),
    /** III-1.3-G1, III-2.3-G1, III-2.3-S1: what the build contractor was asked. */
    BUILDER_CONSULTATION("構築事業者への確認", "Consultation of the build contractor");

    private final Text label;

    SpecificationSource(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }

    /** Of which a specification of the track must say how it is reflected, or why it is not. */
    public static List<SpecificationSource> toBeAddressed(Track track) {
        return switch (track) {
            case MAINTENANCE ->
                    List.of(
                            OPERATION_DESIGN_DOCUMENT,
                            MAINTENANCE_DESIGN_DOCUMENT,
                            MAINTENANCE_MANUAL);
            case OPERATION ->
                    List.of(
                            OPERATION_DESIGN_DOCUMENT,
                            MAINTENANCE_DESIGN_DOCUMENT,
                            OPERATION_MANUAL);
            case COMBINED ->
                    List.of(
                            OPERATION_DESIGN_DOCUMENT,
                            MAINTENANCE_DESIGN_DOCUMENT,
                            MAINTENANCE_MANUAL,
                            OPERATION_MANUAL);
        };
    }

    /** Whether it says what the operation of the system is (III-2.3-X1). */
    public boolean tellsOfOperation() {
        return this == OPERATION_DESIGN_DOCUMENT
                || this == OPERATION_MANUAL
                || this == BUILDER_CONSULTATION;
    }
}
