package jp.daicho.command.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.ClassificationWarning;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.SystemType;

/** What does not fit the examples of 表1-2 or the pattern of I-4. */
final class Warnings {

    private Warnings() {}

    static List<ClassificationWarning> of(
            Classification classification, Set<Network> networks, boolean designMadeAtBuild) {
        var warnings = new ArrayList<ClassificationWarning>();
        if (classification.type() == SystemType.RESIDENT_INFORMATION_SYSTEM
                && !networks.contains(Network.RESIDENT_INFORMATION_NETWORK)) {
            warnings.add(ClassificationWarning.NOT_ON_RESIDENT_INFORMATION_NETWORK);
        }
        if (classification.type() == SystemType.INTERNAL_SYSTEM
                && !networks.contains(Network.LGWAN_CONNECTED_NETWORK)) {
            warnings.add(ClassificationWarning.NOT_ON_LGWAN_CONNECTED_NETWORK);
        }
        if (classification.applicability().presumesDesign() != designMadeAtBuild) {
            warnings.add(ClassificationWarning.PATTERN_DISAGREES_WITH_DESIGN);
        }
        return List.copyOf(warnings);
    }
}
