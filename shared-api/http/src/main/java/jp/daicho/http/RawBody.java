package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The bytes of a request's body as they came, so that they can be compared with another's. */
public final class RawBody {

    private RawBody() {}

    /**
     * The body; empty where there is none.
     *
     * @throws jp.daicho.contract.Rejection where it is larger than allowed for the endpoint
     */
    public static byte[] of(HttpServletRequest request) {
        if (!(request.getAttribute(BoundedBodyRequest.ATTRIBUTE) instanceof BoundedBodyRequest r)) {
            throw new IllegalStateException(
                    "Expected the request to have passed the body's filter");
        }
        try {
            return r.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
