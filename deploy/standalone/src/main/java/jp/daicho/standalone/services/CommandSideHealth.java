package jp.daicho.standalone.services;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The query side answers for health; here it learns how the command side does, as a whole, in
 * liveness and in readiness.
 */
final class CommandSideHealth {

    private static final Map<String, String> GROUP_OF_INDICATOR =
            Map.of("commandLiveness", "liveness", "commandReadiness", "readiness");

    private CommandSideHealth() {}

    static void register(GenericApplicationContext query, HealthEndpoint command) {
        query.registerBean(
                "commandHealthIndicator",
                HealthIndicator.class,
                () -> () -> health(command.health()));
        GROUP_OF_INDICATOR.forEach((indicator, group) ->
                query.registerBean(
                        indicator + "HealthIndicator",
                        HealthIndicator.class,
                        () -> () -> health(command.healthForPath(group))));
        query.registerBean(
                HealthEndpointGroupsPostProcessor.class, () -> CommandSideHealth::enlarge);
    }

    private static Health health(@Nullable HealthDescriptor descriptor) {
        return Health.status(descriptor == null ? Status.UNKNOWN : descriptor.getStatus()).build();
    }

    private static HealthEndpointGroups enlarge(HealthEndpointGroups groups) {
        Map<String, HealthEndpointGroup> enlarged = new HashMap<>();
        for (String name : groups.getNames()) {
            @Nullable HealthEndpointGroup group = groups.get(name);
            if (group != null) {
                enlarged.put(name, new Enlarged(group, name));
            }
        }
        // Spring Boot adds these two after us where nobody has configured them
        for (String probe : GROUP_OF_INDICATOR.values()) {
            enlarged.computeIfAbsent(
                    probe, name -> new Enlarged(new Probe(groups.getPrimary(), name), name));
        }
        return HealthEndpointGroups.of(new Enlarged(groups.getPrimary(), "primary"), enlarged);
    }

    /** A group of the query side, with the command side's part of the same group. */
    private static final class Enlarged extends Likewise {

        private final String name;

        Enlarged(HealthEndpointGroup group, String name) {
            super(group);
            this.name = name;
        }

        @Override
        public boolean isMember(String indicator) {
            @Nullable String only = GROUP_OF_INDICATOR.get(indicator);
            return only == null ? group().isMember(indicator) : only.equals(name);
        }
    }

    /** Spring Boot's own group of this name: the state of the same name alone. */
    private static final class Probe extends Likewise {

        private final String state;

        Probe(HealthEndpointGroup primary, String name) {
            super(primary);
            this.state = name + "State";
        }

        @Override
        public boolean isMember(String indicator) {
            return state.equals(indicator);
        }
    }
}
