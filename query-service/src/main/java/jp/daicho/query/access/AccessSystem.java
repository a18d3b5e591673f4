package jp.daicho.query.access;

import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** Which section owns a system. */
@Table("access_system")
record AccessSystem(@Key UUID systemId, @Index UUID owningSection) {}
