package jp.daicho.command.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.daicho.command.CommandApplication;
import jp.daicho.command.platform.Callers;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.CommandRunner;
import jp.daicho.command.platform.RoundTrip;
import jp.daicho.command.platform.TestDatabase;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Command;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * The command side on a real PostgreSQL, with a clock that a test sets and commands as one line.
 */
public final class Ward implements AutoCloseable {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;
    private final CommandRunner runner;
    private final JdbcClient jdbc;

    @Configuration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        Clock testClock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return NOW.get();
                }
            };
        }
    }

    /** A bearer token is the caller's login. */
    @Configuration(proxyBeanMethods = false)
    static class TestTokens {
        @Bean
        @Primary
        JwtDecoder testDecoder() {
            return token -> Jwt.withTokenValue(token).header("alg", "none").subject(token).build();
        }
    }

    public Ward() {
        this(TestDatabase.create());
    }

    private Ward(TestDatabase database) {
        this.database = database;
        context =
                new SpringApplicationBuilder(CommandApplication.class, Time.class, TestTokens.class)
                        .web(WebApplicationType.SERVLET)
                        .properties("spring.config.name=command")
                        .run(withFreePort(database.arguments()));
        runner = context.getBean(CommandRunner.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    /** Another instance on the same database, at the same time or after this one. */
    public Ward another() {
        return new Ward(database);
    }

    /** An argument, since the configuration file would win over a default. */
    private static String[] withFreePort(String[] arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("--server.port=0"))
                .toArray(String[]::new);
    }

    /** A command over HTTP. */
    public HttpResponse<String> post(String login, String path, String body) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                        .header("Authorization", "Bearer " + login)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void at(String instant) {
        NOW.set(Instant.parse(instant));
    }

    public Instant now() {
        return NOW.get();
    }

    /** Who the directory says that a login is, now or at another time. */
    public Callers.@Nullable Caller callerOf(String login, @Nullable UUID system, Instant at) {
        return RoundTrip.ask(bean(DataSource.class), bean(Callers.class).asking(login, system, at));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Registers what has to be there. */
    public Administrator administrator() {
        return new Administrator(this);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Somebody does something to a thing of the municipality. */
    public CommandRunner.Answer tell(
            String subject, Role as, AggregateType type, UUID id, Command command) {
        return tell(subject, as, type, id, null, Set.of(), command);
    }

    /** Somebody does something to a thing of a system. */
    public CommandRunner.Answer tellOn(
            UUID system, String subject, Role as, AggregateType type, UUID id, Command command) {
        return tell(subject, as, type, id, system, Set.of(system), command);
    }

    /** Somebody creates a thing of the municipality that concerns systems. */
    public CommandRunner.Answer tell(
            String subject,
            Role as,
            AggregateType type,
            UUID id,
            @Nullable UUID pathSystem,
            Set<UUID> systems,
            Command command) {
        var checks = new Checks();
        command.check(checks);
        checks.throwIfAny();
        return runner.run(
                new CommandRunner.Submission(
                        new CommandContext.Request(
                                type,
                                id,
                                pathSystem,
                                systems,
                                command.occurredAt(),
                                null,
                                false,
                                "correlation",
                                "causation"),
                        command,
                        subject,
                        List.of(as),
                        null));
    }

    /** A request as somebody sends it. */
    public HttpResponse<String> post(
            String subject, String path, String contentType, String body, String... headers) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", "Bearer " + subject)
                        .header("Content-Type", contentType)
                        .timeout(Duration.ofSeconds(60))
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request with a body that is no text, such as a compressed one. */
    public HttpResponse<byte[]> post(
            String subject, String path, String contentType, byte[] body, String... headers) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", "Bearer " + subject)
                        .header("Content-Type", contentType)
                        .timeout(Duration.ofSeconds(60))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
