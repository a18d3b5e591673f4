package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Role;
import jp.daicho.contract.Visibility;

/** The members of a unit got a role for the whole municipality. */
@EventType(
        name = "organisation.UnitRoleGranted",
        guideline = "II-1-A4",
        visibility = Visibility.CITY,
        ja = "組織に全庁の役割を付与",
        en = "Municipal role granted to a unit")
public record UnitRoleGranted(Role role, String reason) implements OrganisationUnitEvent {}
