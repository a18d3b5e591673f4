package jp.daicho.command.platform.policy;

import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Shows the length of each dead-letter queue. It stays up with letters in it: the service answers
 * commands all the same, and to take it out of the rotation would serve none of them.
 */
final class PoliciesHealth extends AbstractHealthIndicator {

    private final List<Policy> policies;
    private final DeadLetters letters;

    PoliciesHealth(List<Policy> policies, DeadLetters letters) {
        super("How the policies stand could not be told");
        this.policies = policies;
        this.letters = letters;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        for (var policy : policies) {
            builder.withDetail(policy.name(), letters.count(policy.name()) + " dead letters");
        }
        builder.up();
    }
}
