package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Role;
import jp.daicho.contract.Visibility;

/** A person got a role for the whole municipality. */
@EventType(
        name = "organisation.PersonRoleGranted",
        visibility = Visibility.PERSONAL,
        ja = "全庁の役割を付与",
        en = "Municipal role granted")
public record PersonRoleGranted(Role role, String reason) implements PersonEvent {}
