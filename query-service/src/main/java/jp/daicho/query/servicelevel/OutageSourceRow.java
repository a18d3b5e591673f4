package jp.daicho.query.servicelevel;

import java.util.UUID;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** An incident and how many outages it has told of so far. */
@Table("outage_source")
record OutageSourceRow(
        @Key UUID incidentId,
        UUID systemId,
        String code,
        String title,
        int outages,
        @Nullable ResponsibleSide responsibleSide,
        @Nullable UUID sideAllowedBy) {

    /** Another side needs somebody of the City again. */
    OutageSourceRow with(
            int newOutages, @Nullable ResponsibleSide side, @Nullable UUID saidByCity) {
        var allowedBy = saidByCity == null && side == responsibleSide ? sideAllowedBy : saidByCity;
        return new OutageSourceRow(
                incidentId,
                systemId,
                code,
                title,
                newOutages,
                side,
                side == null ? null : allowedBy);
    }
}
