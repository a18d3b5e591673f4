package jp.daicho.query.platform;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.http.CallContext;
import jp.daicho.http.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * One reading request, as an endpoint sees it: the caller is known and allowed ({@link
 * jp.daicho.http.AllowedTo}) on the path's {@code systemId}, and the read models of the endpoint's
 * {@link Reads} have reached the position asked for.
 */
public interface ReadCall extends CallContext {

    Viewer viewer();

    /** The {@code systemId} of the path; {@code null} for things of the municipality. */
    @Nullable UUID systemId();

    /** What is read now contains every event up to here. */
    long position();

    /** One page of the list, by {@code limit} and {@code cursor} of the request. */
    <V extends Record> Page<V> page(ListQuery<V> query);

    /**
     * A single thing, with {@code ETag} and {@code Daicho-Position}; 404 where there is none. A
     * component {@code version} of the view is the version that {@code If-Match} compares.
     *
     * @param readModel the read model that it is read from, waited for like those of {@link Reads}
     */
    <V> ResponseEntity<V> one(String readModel, Supplier<Optional<V>> thing);
}
