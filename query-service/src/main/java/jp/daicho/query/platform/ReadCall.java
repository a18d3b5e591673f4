package jp.daicho.query.platform;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.contract.Role;
import jp.daicho.http.CallContext;
import jp.daicho.http.LogPosition;
import jp.daicho.http.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One reading request, as an endpoint sees it: the caller is known and allowed ({@link
 * jp.daicho.http.AllowedTo}) on the path's {@code systemId}, or, where the path has none, for the
 * municipality or on some system.
 */
public interface ReadCall extends CallContext {

    Viewer viewer();

    /**
     * The caller as they are known at this moment, for answers that take long.
     *
     * @throws jp.daicho.contract.Rejection where they may not read this any more, or their token
     *     has expired
     */
    Viewer viewerNow();

    /** The roles of {@link jp.daicho.http.AllowedTo}. */
    Set<Role> allowed();

    /** The {@code systemId} of the path; {@code null} for things of the municipality. */
    @Nullable UUID systemId();

    /** The position that the caller wants to see at least, 0 for whatever there is. */
    long wantedPosition();

    /** How long the caller waits for it. */
    Duration patience();

    /**
     * Waits until these read models have reached the position that the caller asked for; what is
     * read from them now contains every event up to the answer. {@link #page} and {@link #one} do
     * this by themselves; others name theirs by {@link Reads}, or here.
     */
    LogPosition await(String... readModels);

    /** The same, and until they have reached a place of the log as well. */
    LogPosition awaitPlace(long place, String... readModels);

    /** The position of the event at a place of the log, as callers get it. */
    LogPosition position(long place);

    /**
     * One page of the list, by {@code limit} and {@code cursor} of the request, when the read
     * models of its views are there.
     */
    <V extends Record> Page<V> page(ListQuery<V> query);

    /**
     * One page of what is found otherwise than by one statement, by {@code limit} and {@code
     * cursor} of the request.
     *
     * @param readModels the projections that it is read from
     */
    <V extends Record> Page<V> page(Found<V> found, String... readModels);

    /**
     * Things in a total order.
     *
     * @param <V> the view record
     */
    interface Found<V extends Record> {

        /** What {@code limit} things follow the one with this key; of none: the first. */
        List<V> after(List<Long> key, int limit);

        /** The thing's place in the order. */
        List<Long> key(V thing);

        /** How many numbers a place is made of. */
        default int keySize() {
            return 1;
        }
    }

    /**
     * As {@link #page(ListQuery)}, of a list that is no read model and lies elsewhere: as it is at
     * this moment, whatever position was asked for.
     *
     * @param source where the list is
     */
    <V extends Record> Page<V> page(ListQuery<V> query, JdbcClient source);

    /**
     * The id that ties together this request, its lines in the logs, and what is recorded of it.
     */
    String correlation();

    /**
     * A single thing, with {@code ETag} and {@code Daicho-Position}; 404 where there is none. A
     * component {@code version} of the view is the version that {@code If-Match} compares.
     *
     * @param readModel the projection that it is read from
     */
    <V> ResponseEntity<V> one(String readModel, Supplier<Optional<V>> thing);
}
