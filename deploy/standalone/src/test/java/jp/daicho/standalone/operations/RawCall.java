package jp.daicho.standalone.operations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import jp.daicho.standalone.RunningDaicho;
import jp.daicho.standalone.RunningDaicho.Answer;
import org.jspecify.annotations.Nullable;

/** Requests that no client library would send. */
final class RawCall {

    private static final int PATIENCE_MILLIS = 30_000;

    private final RunningDaicho daicho;
    private final URI base;

    RawCall(RunningDaicho daicho) {
        this.daicho = daicho;
        this.base = URI.create(daicho.baseUrl());
    }

    /**
     * Sends the head, and of the body at most two bytes.
     *
     * @param target as it is sent, encoded or not
     * @param length of the body, as it is announced
     * @param header one more, whole with its name
     */
    Answer send(String method, String target, @Nullable String login, long length, String header) {
        var head =
                "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n"
                                .formatted(method, target, base.getAuthority(), header)
                        + (login == null ? "" : "Authorization: " + daicho.bearer(login) + "\r\n")
                        + (method.equals("GET")
                                ? "\r\n"
                                : "Content-Type: application/json\r\nContent-Length: "
                                        + length
                                        + "\r\n\r\n{}");
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return answer(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var status = Integer.parseInt(line(in).split(" ", 3)[1]);
        var headers = new HashMap<String, String>();
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var parts = header.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        var length = headers.get("content-length");
        var body = length == null ? chunks(in) : in.readNBytes(Integer.parseInt(length));
        return new Answer(status, -1, new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("Expected an answer, but the connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
