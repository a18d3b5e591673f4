package jp.daicho.query.organisation;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.Sealed;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A person; personal values as the log has them, and none of who was erased. */
@Table("person")
record PersonRow(
        @Key UUID personId,
        @Index UUID organisationId,
        Position position,
        @Nullable String login,
        @Nullable String name,
        @Nullable String contacts,
        List<String> municipalRoles,
        boolean ended,
        boolean erased,
        long version) {

    PersonRow named(Sealed sealed) {
        return new PersonRow(
                personId,
                organisationId,
                position,
                login,
                sealed.ciphertext(),
                contacts,
                municipalRoles,
                ended,
                erased,
                version);
    }

    PersonRow reachedBy(@Nullable Sealed sealed) {
        return new PersonRow(
                personId,
                organisationId,
                position,
                login,
                name,
                sealed == null ? null : sealed.ciphertext(),
                municipalRoles,
                ended,
                erased,
                version);
    }

    PersonRow in(UUID organisation, Position newPosition) {
        return new PersonRow(
                personId,
                organisation,
                newPosition,
                login,
                name,
                contacts,
                municipalRoles,
                ended,
                erased,
                version);
    }

    PersonRow holding(List<String> roles) {
        return new PersonRow(
                personId,
                organisationId,
                position,
                login,
                name,
                contacts,
                roles,
                ended,
                erased,
                version);
    }

    PersonRow gone() {
        return new PersonRow(
                personId,
                organisationId,
                position,
                login,
                name,
                contacts,
                List.of(),
                true,
                erased,
                version);
    }

    PersonRow forgotten() {
        return new PersonRow(
                personId,
                organisationId,
                position,
                null,
                null,
                null,
                List.of(),
                true,
                true,
                version);
    }

    PersonRow at(long newVersion) {
        return new PersonRow(
                personId,
                organisationId,
                position,
                login,
                name,
                contacts,
                municipalRoles,
                ended,
                erased,
                newVersion);
    }
}
