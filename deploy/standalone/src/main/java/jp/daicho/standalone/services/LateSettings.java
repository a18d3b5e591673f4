package jp.daicho.standalone.services;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * Settings whose names are known before their values: whoever reads one waits for it. A service
 * gets far until it asks where its database is.
 */
public final class LateSettings extends EnumerablePropertySource<Supplier<Map<String, String>>> {

    private final Set<String> names;

    /**
     * @param values waits until they are known
     */
    public LateSettings(Set<String> names, Supplier<Map<String, String>> values) {
        super("late settings", values);
        this.names = Set.copyOf(names);
    }

    @Override
    public String[] getPropertyNames() {
        return names.toArray(String[]::new);
    }

    @Override
    public boolean containsProperty(String name) {
        return names.contains(name);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return names.contains(name) ? getSource().get().get(name) : null;
    }
}
