package jp.daicho.contract.organisation;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A person enters the directory and may sign in.
 *
 * @param organisation unit of the City or contractor
 * @param login subject of the tokens that the authority issues for this person; unique among those
 *     who may sign in
 */
public record RegisterPerson(
        @Nullable UUID personId,
        UUID organisation,
        Position position,
        String login,
        String name,
        @Nullable Contacts contacts,
        @Nullable Instant occurredAt)
        implements PersonCommand {

    @Override
    public void check(Checks checks) {
        checks.line("login", login, 200).line("name", name, 200);
        checks.nested("contacts", contacts, Contacts::check);
    }

    @Override
    public String toString() {
        return "RegisterPerson[personId="
                + personId
                + ", organisation="
                + organisation
                + ", position="
                + position
                + "]";
    }
}
