package jp.daicho.query.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A list in SQL over the stable views: what is selected, conditions that are joined by AND, and an
 * order that is total. Pages are cut by the values of the order (keyset), never by offset, so
 * walking them under concurrent writes repeats and loses nothing.
 *
 * @param <V> the view record: a component takes the column of its name in snake case
 */
public final class ListQuery<V extends Record> {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([A-Za-z]\\w*)");

    private static final Pattern VIEW = Pattern.compile("\\bread_model\\.([a-z][a-z0-9_]*)");

    private final String select;
    private final Class<V> view;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private List<Order> order = List.of();
    private @Nullable RowMapper<V> mapper;

    private ListQuery(String select, Class<V> view) {
        this.select = select;
        this.view = view;
    }

    /**
     * A query to be completed.
     *
     * @param sql {@code SELECT … FROM …} with its joins, without WHERE, GROUP BY and ORDER BY;
     *     where these are needed inside, {@code SELECT … FROM (SELECT …) x}
     */
    public static <V extends Record> ListQuery<V> select(String sql, Class<V> view) {
        var text = sql.strip();
        if (!text.regionMatches(true, 0, "SELECT ", 0, 7)) {
            throw new IllegalArgumentException("Expected SELECT …, but got " + sql);
        }
        return new ListQuery<>(text, view);
    }

    /** A condition without parameters. */
    public ListQuery<V> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * A condition with one parameter, such as {@code "i.system_id = :systemId"}; a list goes into
     * {@code = ANY(:ids)}.
     */
    public ListQuery<V> where(String condition, Object value) {
        var names = PARAMETER.matcher(condition);
        if (!names.find()) {
            throw new IllegalArgumentException("Expected a parameter in " + condition);
        }
        return where(condition).with(names.group(1), value);
    }

    /** The condition, where the caller gave a value. */
    public ListQuery<V> whereIfPresent(String condition, @Nullable Object value) {
        return value == null ? this : where(condition, value);
    }

    /**
     * Only the systems on which the caller holds one of the endpoint's roles; {@code column} holds
     * the system's id.
     */
    public ListQuery<V> visibleSystems(String column, ReadCall call) {
        return restrict(column + " = ANY(:visibleSystems)", call);
    }

    /**
     * As {@link #visibleSystems}, for things of several systems, of which one suffices; {@code
     * column} is an array of ids.
     */
    public ListQuery<V> anyVisibleSystem(String column, ReadCall call) {
        return restrict(column + " && CAST(:visibleSystems AS uuid[])", call);
    }

    private ListQuery<V> restrict(String condition, ReadCall call) {
        var viewer = call.viewer();
        return viewer.seesAllSystems()
                ? this
                : where(condition).with("visibleSystems", viewer.systemsWith(call.allowed()));
    }

    /** Makes views that are more than their columns. */
    public ListQuery<V> mappedBy(RowMapper<V> rows) {
        mapper = rows;
        return this;
    }

    /** A parameter used in the select part or in a condition. */
    public ListQuery<V> with(String name, Object value) {
        parameters.put(name, SqlValues.toSql(value));
        return this;
    }

    /**
     * The order: expressions over the query's columns, none of them NULL, {@code DESC} where
     * falling, the last ones unique together.
     */
    public ListQuery<V> orderBy(String... expressions) {
        order = Arrays.stream(expressions).map(Order::parse).toList();
        return this;
    }

    /** The first rows in this order, outside of any paging. */
    public List<V> first(int limit, JdbcClient jdbc) {
        return jdbc.sql(sql(null, limit)).params(parameters).query(mapper()).list();
    }

    /**
     * The rows of this query, unordered, inside another statement, such as {@code "SELECT x.type,
     * count(*) FROM ("} … {@code ") x GROUP BY x.type"}.
     */
    public <T> List<T> within(String before, String after, JdbcClient jdbc, RowMapper<T> rows) {
        var sql = new StringBuilder(before).append(select);
        appendConditions(sql, conditions);
        return jdbc.sql(sql.append(after).toString()).params(parameters).query(rows).list();
    }

    RowMapper<V> mapper() {
        return mapper == null ? ViewMapper.of(view) : mapper;
    }

    /** The stable views that it reads. */
    Set<String> views() {
        var text = select + " " + String.join(" ", conditions);
        return VIEW.matcher(text)
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    int orderSize() {
        return order.size();
    }

    /** What the values in a cursor mean. */
    String ordering() {
        return order.toString();
    }

    /**
     * The statement of one page; the columns {@code cursor_1…n} are the order's values of each row,
     * as text.
     */
    String sql(@Nullable List<String> after, int limit) {
        if (order.isEmpty()) {
            throw new IllegalStateException("Expected orderBy(…) on " + select);
        }
        var sql = new StringBuilder("SELECT ");
        for (int i = 0; i < order.size(); i++) {
            sql.append("CAST(")
                    .append(order.get(i).expression)
                    .append(" AS text) AS cursor_")
                    .append(i + 1)
                    .append(", ");
        }
        sql.append(select, 7, select.length());
        var all = new ArrayList<>(conditions);
        if (after != null) {
            all.add(afterCondition());
        }
        appendConditions(sql, all);
        sql.append(" ORDER BY ");
        for (int i = 0; i < order.size(); i++) {
            sql.append(i == 0 ? "" : ", ")
                    .append(order.get(i).expression)
                    .append(order.get(i).falling ? " DESC" : "");
        }
        return sql.append(" LIMIT ").append(limit).toString();
    }

    private static void appendConditions(StringBuilder sql, List<String> all) {
        if (!all.isEmpty()) {
            sql.append(" WHERE (").append(String.join(") AND (", all)).append(')');
        }
    }

    /** The rows after the cursor's, as a row comparison where all go one way, else spelled out. */
    private String afterCondition() {
        boolean falling = order.getFirst().falling;
        if (order.stream().allMatch(o -> o.falling == falling)) {
            var expressions = new ArrayList<String>();
            var values = new ArrayList<String>();
            for (int i = 0; i < order.size(); i++) {
                expressions.add(order.get(i).expression);
                values.add(cursor(i));
            }
            return "("
                    + String.join(", ", expressions)
                    + ") "
                    + (falling ? "<" : ">")
                    + " ("
                    + String.join(", ", values)
                    + ")";
        }
        var condition = "";
        for (int i = order.size() - 1; i >= 0; i--) {
            var o = order.get(i);
            var beyond = o.expression + (o.falling ? " < " : " > ") + cursor(i);
            condition =
                    condition.isEmpty()
                            ? beyond
                            : "("
                                    + beyond
                                    + " OR ("
                                    + o.expression
                                    + " = "
                                    + cursor(i)
                                    + " AND "
                                    + condition
                                    + "))";
        }
        var first = order.getFirst();
        // the first column alone, so that an index on it bounds the scan
        return first.expression
                + (first.falling ? " <= " : " >= ")
                + cursor(0)
                + " AND "
                + condition;
    }

    private static String cursor(int index) {
        return ":after" + (index + 1);
    }

    private record Order(String expression, boolean falling) {
        static Order parse(String text) {
            var trimmed = text.strip();
            if (trimmed.regionMatches(true, trimmed.length() - 5, " DESC", 0, 5)) {
                return new Order(trimmed.substring(0, trimmed.length() - 5), true);
            }
            if (trimmed.regionMatches(true, trimmed.length() - 4, " ASC", 0, 4)) {
                return new Order(trimmed.substring(0, trimmed.length() - 4), false);
            }
            return new Order(trimmed, false);
        }
    }
}
