package jp.daicho.contract.organisation;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The person is reached in another way from now on; {@code null} where no way is to be kept. */
public record ChangeContacts(@Nullable Contacts contacts, @Nullable Instant occurredAt)
        implements PersonCommand {

    @Override
    public void check(Checks checks) {
        checks.nested("contacts", contacts, Contacts::check);
    }
}
