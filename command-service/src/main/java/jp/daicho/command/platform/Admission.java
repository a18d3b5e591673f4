package jp.daicho.command.platform;

import jp.daicho.contract.Actor;
import jp.daicho.contract.Role;
import jp.daicho.http.GeneralProblem;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who is let in: whoever holds one of the operation's roles, and acts in the first of them. */
final class Admission {

    private final Callers callers;
    private final Clock clock;

    Admission(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    void admit(String subject, @Nullable UUID system, List<Role> allowed) {
        of(callers, subject, system, allowed, clock.instant());
    }

    static Actor of(
            Callers callers,
            String subject,
            @Nullable UUID system,
            List<Role> allowed,
            Instant now) {
        var caller = callers.resolve(subject, system, now);
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
