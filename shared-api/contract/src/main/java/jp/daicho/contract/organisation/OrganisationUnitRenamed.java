package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** A unit got another name. */
@EventType(
        name = "organisation.OrganisationUnitRenamed",
        visibility = Visibility.CITY,
        ja = "組織の名称を変更",
        en = "Organisation unit renamed")
public record OrganisationUnitRenamed(String name) implements OrganisationUnitEvent {}
