package jp.daicho.contract.register;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * A system entered the register. Revision 1 did not say where the software comes from: such facts
 * read {@link Solution#NOT_RECORDED}.
 */
@EventType(
        name = "register.SystemRegistered",
        revision = 2,
        guideline = {
            "I-4-A",
            "I-4-B",
            "I-4-C",
            "I-4-D",
            "I-4-NONE",
            "II-1-Y1",
            "II-1-Y2",
            "II-1-Y3"
        },
        ja = "システムを登録",
        en = "System registered")
public record SystemRegistered(
        String code,
        String name,
        UUID owningSection,
        Classification classification,
        boolean designMadeAtBuild,
        List<Network> networks,
        List<ClassificationWarning> warnings)
        implements SystemEvent {}
