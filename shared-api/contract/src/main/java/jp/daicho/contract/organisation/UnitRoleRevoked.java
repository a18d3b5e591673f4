package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Role;
import jp.daicho.contract.Visibility;

/** The members of a unit lost a role for the whole municipality. */
@EventType(
        name = "organisation.UnitRoleRevoked",
        guideline = "II-1-A4",
        visibility = Visibility.CITY,
        ja = "組織の全庁の役割を解除",
        en = "Municipal role of a unit revoked")
public record UnitRoleRevoked(Role role, String reason) implements OrganisationUnitEvent {}
