package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Role;
import jp.daicho.contract.Visibility;

/** A person lost a role for the whole municipality. */
@EventType(
        name = "organisation.PersonRoleRevoked",
        visibility = Visibility.PERSONAL,
        ja = "全庁の役割を解除",
        en = "Municipal role revoked")
public record PersonRoleRevoked(Role role, String reason) implements PersonEvent {}
