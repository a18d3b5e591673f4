package jp.daicho.query.register;

import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** What was designed for a track when the system was built. */
@Table("build_design")
record BuildDesignRow(
        @Key UUID systemId,
        @Key Track track,
        boolean designMadeAtBuild,
        boolean includedInSystemContract) {}
