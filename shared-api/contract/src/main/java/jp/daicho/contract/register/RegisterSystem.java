package jp.daicho.contract.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.organisation.CodeForm;
import org.jspecify.annotations.Nullable;

/**
 * A system enters the register.
 *
 * @param code unique in the installation
 * @param owningSection 主管課: a section of the directory
 * @param designMadeAtBuild whether an operation and maintenance design document was made at build
 *     (I-4)
 * @param networks the networks that it is on
 */
public record RegisterSystem(
        @Nullable UUID systemId,
        String code,
        String name,
        UUID owningSection,
        Classification classification,
        boolean designMadeAtBuild,
        List<Network> networks,
        @Nullable Instant occurredAt)
        implements SystemCommand {

    @Override
    public void check(Checks checks) {
        CodeForm.check(checks, "code", code);
        checks.line("name", name, 200)
                .nested("classification", classification, Classification::check)
                .size("networks", networks, 1, Network.values().length)
                .distinct("networks", networks, n -> n)
                .that(
                        networks.size() == 1 || !networks.contains(Network.STAND_ALONE),
                        "networks",
                        "STAND_ALONEは他のネットワークと併せて指定できません。",
                        "Expected STAND_ALONE alone.")
                .that(
                        classification.applicability().presumesDesign() == designMadeAtBuild,
                        "classification/applicability",
                        "設計書を作成した場合はパターンA、作成していない場合はそれ以外を指定してください（I-4）。",
                        "Expected pattern A where a design document was made at build, and another where none was (I-4).");
    }
}
