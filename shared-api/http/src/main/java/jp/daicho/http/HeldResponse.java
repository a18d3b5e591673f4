package jp.daicho.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Holds a JSON body back until it is whole, so that it can be tagged; anything else, streams above
 * all, and what is too large to hold, passes at once.
 */
final class HeldResponse extends HttpServletResponseWrapper {

    private static final int MOST = 8 * 1024 * 1024;

    private @Nullable Holder holder;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** What was held; {@code null} where nothing was, or it has passed. */
    byte @Nullable [] body() {
        return holder == null ? null : holder.bytes();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (holder != null) {
            return holder;
        }
        var type = getContentType();
        if (type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            holder = new Holder();
            return holder;
        }
        return super.getOutputStream();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (holder == null || holder.passing) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!isHeld()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHeld()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void reset() {
        super.reset();
        holder = null;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        holder = null;
    }

    private boolean isHeld() {
        return holder != null && !holder.passing;
    }

    private final class Holder extends ServletOutputStream {
        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private boolean passing;

        byte @Nullable [] bytes() {
            return passing ? null : held.toByteArray();
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!passing && held.size() + length > MOST) {
                passing = true;
                held.writeTo(getResponse().getOutputStream());
                held.reset();
            }
            if (passing) {
                getResponse().getOutputStream().write(bytes, offset, length);
            } else {
                held.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (passing) {
                getResponse().getOutputStream().flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("A held body is written at once");
        }
    }
}
