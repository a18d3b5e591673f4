package jp.daicho.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A request whose body is read once, whole, when it is asked for: by then the endpoint is known,
 * and with it how large the body may be. Endpoints for many things take it compressed, too.
 */
final class BoundedBodyRequest extends HttpServletRequestWrapper {

    static final String GZIP = "gzip";

    static final String ATTRIBUTE = BoundedBodyRequest.class.getName();

    private final HttpSettings settings;
    private byte @Nullable [] body;

    BoundedBodyRequest(HttpServletRequest request, HttpSettings settings) {
        super(request);
        this.settings = settings;
        request.setAttribute(ATTRIBUTE, this);
    }

    byte[] body() throws IOException {
        if (body == null) {
            body = read();
        }
        return body;
    }

    private byte[] read() throws IOException {
        long limit = limit().toBytes();
        if (!GZIP.equalsIgnoreCase(getHeader(HttpHeaders.CONTENT_ENCODING))) {
            return bounded(limit);
        }
        if (!isBulk()) {
            throw GeneralProblem.UNSUPPORTED_MEDIA_TYPE.because("Content-Encoding: identity");
        }
        return inflated(bounded(limit), limit);
    }

    /** The limit holds for what comes out, too: a small body can hide a large one. */
    private static byte[] inflated(byte[] compressed, long limit) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            var bytes = gzip.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw GeneralProblem.PAYLOAD_TOO_LARGE.because(limit);
            }
            return bytes;
        } catch (IOException e) {
            throw GeneralProblem.MALFORMED_REQUEST.because();
        }
    }

    private byte[] bounded(long limit) throws IOException {
        if (getContentLengthLong() > limit) {
            throw GeneralProblem.PAYLOAD_TOO_LARGE.because(limit);
        }
        var bytes = super.getInputStream().readNBytes((int) limit + 1);
        if (bytes.length > limit) {
            throw GeneralProblem.PAYLOAD_TOO_LARGE.because(limit);
        }
        return bytes;
    }

    private DataSize limit() {
        return isBulk() ? settings.maxBulkBody() : settings.maxBody();
    }

    private boolean isBulk() {
        var handler = getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(Bulk.class);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Bytes(new ByteArrayInputStream(body()));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is there already");
        }
    }
}
