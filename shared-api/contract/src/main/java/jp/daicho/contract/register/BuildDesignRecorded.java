package jp.daicho.contract.register;

import java.util.List;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Track;

/** What was designed when the system was built, for one track. */
@EventType(
        name = "register.BuildDesignRecorded",
        guideline = {"I-4-A", "III-1.3-G3"},
        ja = "構築時の設計を記録",
        en = "Design at build recorded")
public record BuildDesignRecorded(
        Track track,
        boolean designMadeAtBuild,
        boolean includedInSystemContract,
        List<ClassificationWarning> warnings)
        implements SystemEvent {}
