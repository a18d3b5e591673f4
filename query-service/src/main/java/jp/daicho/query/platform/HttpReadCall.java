package jp.daicho.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import jp.daicho.http.Correlation;
import jp.daicho.http.Cursors;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.InvalidParameter;
import jp.daicho.http.LogPosition;
import jp.daicho.http.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The {@link ReadCall} of one HTTP request. */
final class HttpReadCall implements ReadCall {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 200;

    private final Gate gate;
    private final ReadModels readModels;
    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final HttpServletRequest request;
    private final WantedPosition wanted;
    private final Viewer viewer;
    private final Supplier<Viewer> rights;
    private final Set<Role> allowed;
    private final @Nullable UUID systemId;
    private final Set<String> awaited = new LinkedHashSet<>();

    HttpReadCall(
            Gate gate,
            ReadModels readModels,
            JdbcClient jdbc,
            Cursors cursors,
            HttpServletRequest request,
            WantedPosition wanted,
            Supplier<Viewer> rights,
            Set<Role> allowed,
            @Nullable UUID systemId) {
        this.gate = gate;
        this.readModels = readModels;
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.request = request;
        this.wanted = wanted;
        this.rights = rights;
        this.viewer = rights.get();
        this.allowed = allowed;
        this.systemId = systemId;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Viewer viewerNow() {
        return rights.get();
    }

    @Override
    public Set<Role> allowed() {
        return allowed;
    }

    @Override
    public @Nullable UUID systemId() {
        return systemId;
    }

    @Override
    public long wantedPosition() {
        return wanted.position().place();
    }

    @Override
    public Duration patience() {
        return wanted.patience();
    }

    @Override
    public LogPosition await(String... names) {
        return awaitPlace(0, names);
    }

    @Override
    public LogPosition awaitPlace(long place, String... names) {
        awaited.addAll(Arrays.asList(names));
        gate.await(awaited, Math.max(place, wanted.position().place()), wanted.patience());
        return position(gate.position(awaited));
    }

    @Override
    public LogPosition position(long place) {
        return LogPosition.of(place, readModels.log().incarnation());
    }

    @Override
    public <V> ResponseEntity<V> one(String readModel, Supplier<Optional<V>> thing) {
        var position = await(readModel);
        var found = thing.get().orElseThrow(GeneralProblem.NOT_FOUND::because);
        var answer = ResponseEntity.ok().header(WantedPosition.HEADER, position.toString());
        var version = versionOf(found);
        return (version == null ? answer : answer.eTag("\"" + version + "\"")).body(found);
    }

    private static @Nullable Object versionOf(Object view) {
        if (view.getClass().isRecord()) {
            for (var component : view.getClass().getRecordComponents()) {
                if (component.getName().equals("version") && component.getType() == long.class) {
                    return valueOf(component.getAccessor(), view);
                }
            }
        }
        return null;
    }

    private static Object valueOf(Method accessor, Object view) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to read the version of a view", e);
        }
    }

    @Override
    public String correlation() {
        return Correlation.of(request);
    }

    @Override
    public <V extends Record> Page<V> page(ListQuery<V> query) {
        return page(query, jdbc);
    }

    @Override
    public <V extends Record> Page<V> page(ListQuery<V> query, JdbcClient source) {
        var position = await(readModels.of(query.views()).toArray(String[]::new));
        int limit = limit();
        var list = list(query.ordering());
        var cursor = request.getParameter("cursor");
        var after = cursor == null ? null : placeOf(cursor, list, position);
        if (after != null && after.size() != query.orderSize()) {
            throw GeneralProblem.INVALID_CURSOR.because();
        }
        var statement = source.sql(query.sql(after, limit + 1)).params(query.parameters());
        if (after != null) {
            for (int i = 0; i < after.size(); i++) {
                statement.param("after" + (i + 1), SqlValues.unknown(after.get(i)));
            }
        }
        var rows = statement.query(new Positioned<>(query.mapper(), query.orderSize())).list();
        boolean more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        var next = more ? cursors.encode(list, withLife(shown.getLast().order, position)) : null;
        return new Page<>(shown.stream().map(Positioned.Row::view).toList(), next, position);
    }

    @Override
    public <V extends Record> Page<V> page(Found<V> found, String... names) {
        var position = await(names);
        int limit = limit();
        var list = list("found");
        var cursor = request.getParameter("cursor");
        var after =
                cursor == null
                        ? List.<Long>of()
                        : keyOf(placeOf(cursor, list, position), found.keySize());
        var things = found.after(after, limit + 1);
        if (things.size() <= limit) {
            return new Page<>(things, null, position);
        }
        var shown = things.subList(0, limit);
        var last = found.key(shown.getLast()).stream().map(String::valueOf).toList();
        return new Page<>(shown, cursors.encode(list, withLife(last, position)), position);
    }

    private static List<Long> keyOf(List<String> values, int size) {
        if (values.size() != size) {
            throw GeneralProblem.INVALID_CURSOR.because();
        }
        return values.stream().map(Long::valueOf).toList();
    }

    /** A cursor is a position too: after a restore its place may be another's. */
    private static List<String> withLife(List<String> order, LogPosition position) {
        var all = new ArrayList<String>();
        all.add(Objects.requireNonNull(position.life()));
        all.addAll(order);
        return all;
    }

    private List<String> placeOf(String cursor, String list, LogPosition position) {
        var all = cursors.decode(list, cursor);
        if (!all.getFirst().equals(position.life())) {
            throw GeneralProblem.POSITION_UNKNOWN.because("cursor");
        }
        return all.subList(1, all.size());
    }

    /** What the page is a page of: everything that was asked for, but how many and from where. */
    private String list(String ordering) {
        var name = new StringBuilder(request.getRequestURI()).append(ordering);
        new TreeMap<>(request.getParameterMap())
                .forEach((parameter, values) -> {
                    if (!parameter.equals("cursor") && !parameter.equals("limit")) {
                        name.append('\n')
                                .append(parameter)
                                .append('=')
                                .append(Arrays.toString(values));
                    }
                });
        return name.toString();
    }

    private int limit() {
        var text = request.getParameter("limit");
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw wrongLimit();
        }
        throw wrongLimit();
    }

    private static InvalidParameter wrongLimit() {
        return new InvalidParameter(
                "limit",
                new Text(
                        "1以上" + MOST + "以下の整数が必要です。",
                        "Expected a whole number from 1 to " + MOST + "."));
    }

    /** Rows with the values of their place in the order. */
    private record Positioned<V>(RowMapper<V> mapper, int order)
            implements RowMapper<Positioned.Row<V>> {

        private record Row<V>(V view, List<String> order) {}

        @Override
        public Row<V> mapRow(ResultSet row, int number) throws SQLException {
            var values = new ArrayList<String>(order);
            for (int i = 1; i <= order; i++) {
                var value = row.getString("cursor_" + i);
                if (value == null) {
                    throw new IllegalStateException("Expected no NULL in the order of a list");
                }
                values.add(value);
            }
            var view = mapper.mapRow(row, number);
            if (view == null) {
                throw new IllegalStateException("Expected a view of each row");
            }
            return new Row<>(view, values);
        }
    }
}
