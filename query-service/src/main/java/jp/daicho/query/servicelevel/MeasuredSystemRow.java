package jp.daicho.query.servicelevel;

import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** What people call a system, for lists over systems. */
@Table("measured_system")
record MeasuredSystemRow(@Key UUID systemId, String code, String name) {}
