package jp.daicho.query.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Runs projections as the query side does, on a real PostgreSQL: give it events, then read the
 * stable views.
 *
 * <pre>{@code
 * try (var fixture = ProjectionFixture.of(new IncidentProjection())) {
 *     fixture.given(incident, system, new IncidentReported(…), new IncidentAssessed(…));
 *     assertThat(fixture.sql("SELECT status FROM read_model.incident").query(String.class).single()).isEqualTo("OPEN");
 *     fixture.rebuildGivesTheSame();
 * }
 * }</pre>
 */
public final class ProjectionFixture implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestDatabase database = TestDatabase.create();
    private final EventWriter writer = new EventWriter(database.as("command"));
    private final List<Projection> projections;
    private final ReadModels readModels;
    private final Gate gate;
    private long written;

    private ProjectionFixture(List<Projection> projections) {
        this.projections = projections;
        readModels =
                new ReadModels(
                        projections, database.as("reader"), database.as("query"), new EventCodec());
        gate = new Gate(readModels);
        readModels.start();
    }

    public static ProjectionFixture of(Projection... projections) {
        return new ProjectionFixture(List.of(projections));
    }

    /** Events of an aggregate of one system. */
    public ProjectionFixture given(UUID aggregate, UUID system, DomainEvent... events) {
        return given(aggregate, Set.of(system), events);
    }

    /** Events of an aggregate that concern these systems. */
    public ProjectionFixture given(UUID aggregate, Set<UUID> systems, DomainEvent... events) {
        written = writer.write(aggregate, systems, events);
        return this;
    }

    public ProjectionFixture by(Actor actor) {
        writer.by(actor);
        return this;
    }

    /** What causes all that is given next; {@code null}: for each event a request of its own. */
    public ProjectionFixture becauseOf(@Nullable String causation) {
        writer.becauseOf(causation);
        return this;
    }

    public ProjectionFixture at(Instant at) {
        writer.at(at);
        return this;
    }

    /** A statement on the stable views, when they hold everything that was given. */
    public JdbcClient.StatementSpec sql(String sql) {
        gate.await(projections.stream().map(Projection::name).toList(), written, PATIENCE);
        return JdbcClient.create(database.as("query")).sql(sql);
    }

    /** What readers read with, when the views hold everything that was given. */
    public JdbcClient jdbc() {
        sql("SELECT 1").query(Integer.class).single();
        return JdbcClient.create(database.as("query"));
    }

    /** The rows of all projections, when they hold everything that was given. */
    public String dump() {
        sql("SELECT 1").query(Integer.class).single();
        var all = new StringBuilder();
        projections.forEach(p -> all.append(RowsDump.ofViews(database.as("query"), p)));
        return all.toString();
    }

    /**
     * Builds every projection anew, event by event and all at once, and expects the very rows that
     * are there.
     */
    public ProjectionFixture rebuildGivesTheSame() {
        dump();
        for (var projection : projections) {
            var live = RowsDump.ofViews(database.as("query"), projection);
            for (int batch : new int[] {1, 7, 10_000}) {
                Assertions.assertThat(rebuilt(projection, batch))
                        .as("%s in batches of %d", projection.name(), batch)
                        .isEqualTo(live);
            }
        }
        return this;
    }

    private String rebuilt(Projection projection, int batchSize) {
        var shape = new ProjectionShape(projection);
        var source = database.as("query");
        var positions = new Positions(source);
        int number = 1000 + batchSize;
        try {
            var generation =
                    Generation.create(
                            shape,
                            number,
                            readModels.log().incarnation(),
                            source,
                            positions,
                            new EventCodec());
            while (generation.position() < written) {
                var batch = readModels.log().read(generation.position(), batchSize);
                generation.apply(batch);
                generation.apply(batch);
            }
            var dump = RowsDump.of(source, shape.tables(), shape.schema(number));
            Generation.drop(shape, number, source, positions);
            return dump;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        readModels.stop();
        database.close();
    }
}
