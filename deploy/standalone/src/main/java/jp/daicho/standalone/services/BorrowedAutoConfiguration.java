package jp.daicho.standalone.services;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * In the all-in-one the query service sees the command service's libraries in the class path. What
 * they would configure by themselves is not meant for it.
 */
final class BorrowedAutoConfiguration implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String SIDE = "daicho.standalone.side";
    static final String QUERY = "query";

    private static final List<String> NOT_FOR_QUERIES =
            List.of(
                    "org.axonframework.",
                    "org.springframework.boot.security.oauth2.server.authorization.");

    private boolean query;

    @Override
    public void setEnvironment(Environment environment) {
        query = QUERY.equals(environment.getProperty(SIDE));
    }

    @Override
    public boolean[] match(
            @Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        boolean[] welcome = new boolean[autoConfigurations.length];
        for (int i = 0; i < welcome.length; i++) {
            @Nullable String name = autoConfigurations[i];
            welcome[i] =
                    !query || name == null || NOT_FOR_QUERIES.stream().noneMatch(name::startsWith);
        }
        return welcome;
    }
}
