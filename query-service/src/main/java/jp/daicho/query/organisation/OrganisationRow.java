package jp.daicho.query.organisation;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A unit or contractor; it stays after a merger, so that its history can be told. */
@Table("organisation")
record OrganisationRow(
        @Key UUID organisationId,
        OrganisationKind kind,
        @Nullable UnitKind unitKind,
        String code,
        String name,
        @Nullable UUID mergedInto,
        List<String> municipalRoles,
        long version) {

    OrganisationRow named(String newName) {
        return new OrganisationRow(
                organisationId, kind, unitKind, code, newName, mergedInto, municipalRoles, version);
    }

    OrganisationRow goneInto(UUID into) {
        return new OrganisationRow(
                organisationId, kind, unitKind, code, name, into, municipalRoles, version);
    }

    OrganisationRow holding(List<String> roles) {
        return new OrganisationRow(
                organisationId, kind, unitKind, code, name, mergedInto, roles, version);
    }

    OrganisationRow at(long newVersion) {
        return new OrganisationRow(
                organisationId, kind, unitKind, code, name, mergedInto, municipalRoles, newVersion);
    }
}
