package jp.daicho.query.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.daicho.contract.Role;

/** Readers with the roles that a test gives them; the token's subject is their name. */
public final class TestViewers implements Viewers, Projection {

    private final Map<String, Viewer> viewers = new ConcurrentHashMap<>();

    private final Map<String, AtomicInteger> leaving = new ConcurrentHashMap<>();

    /** Gives a role for the whole municipality. */
    public void grant(String subject, Role role) {
        var before = known(subject);
        var municipal = EnumSet.of(role);
        municipal.addAll(before.municipalRoles());
        viewers.put(
                subject,
                new Viewer(
                        before.person(), before.organisation(), municipal, before.systemRoles()));
    }

    /** Gives a role on a system. */
    public void grant(String subject, UUID system, Role role) {
        var before = known(subject);
        var roles = new HashMap<>(before.systemRoles());
        var there = EnumSet.of(role);
        there.addAll(roles.getOrDefault(system, Set.of()));
        roles.put(system, there);
        viewers.put(
                subject,
                new Viewer(before.person(), before.organisation(), before.municipalRoles(), roles));
    }

    /** Takes everything away. */
    public void revoke(String subject) {
        viewers.remove(subject);
    }

    /** Takes everything away once the rights were asked for that often. */
    public void revokeAfter(String subject, int times) {
        leaving.put(subject, new AtomicInteger(times));
    }

    private Viewer known(String subject) {
        return viewers.getOrDefault(
                subject,
                new Viewer(
                        UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8)),
                        new UUID(7, 2),
                        Set.of(),
                        Map.of()));
    }

    @Override
    public Optional<Viewer> view(String tokenSubject, Instant now) {
        var left = leaving.get(tokenSubject);
        if (left != null && left.getAndDecrement() <= 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(viewers.get(tokenSubject));
    }

    @Override
    public boolean systemExists(UUID system) {
        return system.getMostSignificantBits() != -1;
    }

    @Override
    public String readModel() {
        return name();
    }

    @Override
    public String name() {
        return "test_rights";
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of();
    }
}
