package jp.daicho.contract.organisation;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The person has another name from now on. */
public record RenamePerson(String name, @Nullable Instant occurredAt) implements PersonCommand {

    @Override
    public void check(Checks checks) {
        checks.line("name", name, 200);
    }

    @Override
    public String toString() {
        return "RenamePerson[hidden]";
    }
}
