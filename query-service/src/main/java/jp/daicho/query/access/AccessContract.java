package jp.daicho.query.access;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** The moment at which a contract ends. */
@Table("access_contract")
record AccessContract(@Key UUID contractId, Instant endsAt) {}
