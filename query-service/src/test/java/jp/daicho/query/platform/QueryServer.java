package jp.daicho.query.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.Actor;
import jp.daicho.contract.DomainEvent;
import jp.daicho.http.LogPosition;
import jp.daicho.query.QueryApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The query side as it runs, on a real PostgreSQL and a free port: give it events, grant somebody
 * roles, then read as them. A bearer token is the reader's name.
 */
public final class QueryServer implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final TestDatabase database;
    private final TestViewers viewers = new TestViewers();
    private final EventWriter writer;
    private final ConfigurableApplicationContext context;
    private long written;

    private final boolean byDirectory;

    private QueryServer(List<Class<?>> more, boolean byDirectory, String... properties) {
        this.byDirectory = byDirectory;
        database = TestDatabase.create();
        writer = new EventWriter(database.as("command"));
        var sources = new ArrayList<Class<?>>(more);
        sources.add(QueryApplication.class);
        context =
                new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                        .initializers(c -> register((GenericApplicationContext) c))
                        .run(
                                Stream.concat(
                                                Stream.of(database.arguments()),
                                                Stream.concat(
                                                        Stream.of(
                                                                "--server.port=0",
                                                                "--spring.config.name=query",
                                                                "--logging.structured.format.console="),
                                                        Stream.of(properties)))
                                        .toArray(String[]::new));
    }

    /** Starts with these configurations or components beside the application's own. */
    public static QueryServer start(Class<?>... more) {
        return new QueryServer(List.of(more), false);
    }

    /** Starts with these settings beside those of the database. */
    public static QueryServer startWith(String... properties) {
        return new QueryServer(List.of(), false, properties);
    }

    /** The same, with settings. */
    public static QueryServer start(Class<?> more, String... properties) {
        return new QueryServer(List.of(more), false, properties);
    }

    /**
     * Starts with the rights that follow from the directory, as in production, rather than those
     * that a test gives.
     */
    public static QueryServer startWithDirectory(String... properties) {
        return new QueryServer(List.of(), true, properties);
    }

    private void register(GenericApplicationContext to) {
        if (!byDirectory) {
            to.registerBean(
                    "testViewers", TestViewers.class, () -> viewers, d -> d.setPrimary(true));
        }
        to.registerBean(
                "testTokens", JwtDecoder.class, () -> QueryServer::decode, d -> d.setPrimary(true));
    }

    private static Jwt decode(String token) {
        return Jwt.withTokenValue(token).header("alg", "none").subject(token).build();
    }

    /** Gives and takes roles. */
    public TestViewers viewers() {
        return viewers;
    }

    public TestDatabase database() {
        return database;
    }

    /** Events of an aggregate of one system; answers the position of the last. */
    public long given(UUID aggregate, UUID system, DomainEvent... events) {
        return given(aggregate, Set.of(system), events);
    }

    /** Events of an aggregate that concern these systems; answers the position of the last. */
    public long given(UUID aggregate, Set<UUID> systems, DomainEvent... events) {
        written = writer.write(aggregate, systems, events);
        return written;
    }

    public QueryServer by(Actor actor) {
        writer.by(actor);
        return this;
    }

    public QueryServer at(Instant at) {
        writer.at(at);
        return this;
    }

    public EventWriter writer() {
        return writer;
    }

    /** Reads as somebody, when everything that was given can be read. */
    public HttpResponse<String> get(String reader, String path, String... headers) {
        return send(
                request(reader, path, headers)
                        .header("Daicho-Position", Long.toString(written))
                        .GET());
    }

    /** The same, where the answer is no text. */
    public HttpResponse<byte[]> bytes(String reader, String path, String... headers) {
        return send(
                request(reader, path, headers)
                        .header("Daicho-Position", Long.toString(written))
                        .GET(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A request as somebody, to be completed. */
    public HttpRequest.Builder request(String reader, String path, String... headers) {
        var request =
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", "Bearer " + reader)
                        .timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private static <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** The place in the position that an answer was read at. */
    public static long place(HttpResponse<?> response) {
        return LogPosition.read(response.headers().firstValue("Daicho-Position").orElseThrow())
                .orElseThrow()
                .place();
    }

    public URI uri(String path) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The endpoints of the service. */
    public Collection<HandlerMethod> endpoints() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .values();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
