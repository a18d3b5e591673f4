package jp.daicho.command.platform;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Role;
import jp.daicho.http.GeneralProblem;
import org.jspecify.annotations.Nullable;

/** Who is let in: whoever holds one of the operation's roles, and acts in the first of them. */
final class Admission {

    private final DataSource dataSource;
    private final Callers callers;
    private final Clock clock;

    Admission(DataSource dataSource, Callers callers, Clock clock) {
        this.dataSource = dataSource;
        this.callers = callers;
        this.clock = clock;
    }

    void admit(String subject, @Nullable UUID system, List<Role> allowed) {
        of(
                RoundTrip.ask(dataSource, callers.asking(subject, system, clock.instant())),
                system,
                allowed);
    }

    /** What a caller who is let in acts as. */
    static Actor of(Callers.@Nullable Caller caller, @Nullable UUID system, List<Role> allowed) {
        if (caller == null) {
            throw GeneralProblem.FORBIDDEN.because();
        }
        if (system != null && !caller.sees()) {
            throw GeneralProblem.NOT_FOUND.because();
        }
        var role =
                allowed.stream()
                        .filter(caller::holds)
                        .findFirst()
                        .orElseThrow(GeneralProblem.FORBIDDEN::because);
        return new Actor(caller.person(), caller.organisation(), role);
    }
}
