package jp.daicho.contract.organisation;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happened to a unit of the City's organisation. */
public sealed interface OrganisationUnitEvent extends DomainEvent
        permits OrganisationUnitRegistered,
                OrganisationUnitRenamed,
                OrganisationUnitMerged,
                UnitRoleGranted,
                UnitRoleRevoked {

    AggregateType TYPE =
            new AggregateType(
                    "OrganisationUnit",
                    "organisation",
                    OrganisationUnitCommand.class,
                    OrganisationUnitEvent.class,
                    new Text("組織", "Organisation unit"));
}
