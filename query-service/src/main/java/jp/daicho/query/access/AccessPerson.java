package jp.daicho.query.access;

import java.util.UUID;
import jp.daicho.contract.organisation.Position;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** Who signs in, where and in which office. */
@Table("access_person")
record AccessPerson(
        @Key UUID personId,
        @Index UUID organisationId,
        Position position,
        @Index @Nullable String loginDigest) {

    AccessPerson in(UUID organisation, Position newPosition) {
        return new AccessPerson(personId, organisation, newPosition, loginDigest);
    }

    AccessPerson gone() {
        return new AccessPerson(personId, organisationId, position, null);
    }
}
