package jp.daicho.contract.register;

import java.util.List;
import jp.daicho.contract.EventType;

/** A system was classed anew. */
@EventType(
        name = "register.SystemReclassified",
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
        ja = "システムの区分を変更",
        en = "System reclassified")
public record SystemReclassified(
        Classification classification, List<ClassificationWarning> warnings)
        implements SystemEvent {}
