package jp.daicho.command.platform.policy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;

/** How many events each policy could not serve, and where it is. */
final class PolicyMetrics implements MeterBinder {

    private final List<Policy> policies;
    private final DeadLetters letters;
    private final Progress progress;

    PolicyMetrics(List<Policy> policies, DeadLetters letters, Progress progress) {
        this.policies = policies;
        this.letters = letters;
        this.progress = progress;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var policy : policies) {
            Gauge.builder("daicho.policy.dead.letters", letters, l -> l.count(policy.name()))
                    .description("Events after which the policy got nothing done")
                    .tag("policy", policy.name())
                    .register(registry);
            Gauge.builder("daicho.policy.position", progress, p -> p.noted(policy.name()))
                    .description("Position up to which the policy is noted to have come")
                    .tag("policy", policy.name())
                    .register(registry);
        }
    }
}
