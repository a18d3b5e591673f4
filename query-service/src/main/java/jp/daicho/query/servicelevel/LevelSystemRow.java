package jp.daicho.query.servicelevel;

import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** A system as dashboards show and filter it. */
@Table("level_system")
record LevelSystemRow(
        @Key UUID systemId, String code, String name, UUID owningSection, boolean critical) {}
