package jp.daicho.contract.organisation;

import java.util.List;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Role;
import jp.daicho.contract.Visibility;

/** A unit entered the directory. */
@EventType(
        name = "organisation.OrganisationUnitRegistered",
        guideline = {"II-1-M1", "II-1-M2"},
        visibility = Visibility.CITY,
        ja = "組織を登録",
        en = "Organisation unit registered")
public record OrganisationUnitRegistered(
        String code, String name, UnitKind kind, List<Role> municipalRoles)
        implements OrganisationUnitEvent {}
