package jp.daicho.contract.organisation;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** A unit went into another. */
@EventType(
        name = "organisation.OrganisationUnitMerged",
        visibility = Visibility.CITY,
        ja = "組織を統合",
        en = "Organisation unit merged")
public record OrganisationUnitMerged(UUID into, String reason) implements OrganisationUnitEvent {}
