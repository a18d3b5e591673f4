package jp.daicho.query.access;

import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** A role for the whole municipality, of a person or of a unit's members. */
@Table("access_role")
record AccessRole(@Key UUID holderId, @Key Role role) {}
