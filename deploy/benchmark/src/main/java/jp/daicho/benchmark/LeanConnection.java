package jp.daicho.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection that takes as little as possible from the server beside it on
 * the same cores.
 */
final class LeanConnection implements Closeable {

    /** An answer. */
    record Answer(int status, String head, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String header(String name) {
            for (var line : head.split("\r\n")) {
                if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
                    return line.substring(name.length() + 1).trim();
                }
            }
            return "";
        }
    }

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final int port;

    LeanConnection(int port) throws IOException {
        this.port = port;
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = socket.getOutputStream();
    }

    Answer post(String path, String headers, String body) throws IOException {
        return post(path, headers, "application/json", body);
    }

    Answer post(String path, String headers, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(
                "POST",
                path,
                headers + "Content-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n",
                bytes);
    }

    Answer get(String path, String headers) throws IOException {
        return send("GET", path, headers, new byte[0]);
    }

    private Answer send(String method, String path, String headers, byte[] body)
            throws IOException {
        var request = new ByteArrayOutputStream(1024 + body.length);
        request.writeBytes(
                (method
                                + " "
                                + path
                                + " HTTP/1.1\r\nHost: localhost:"
                                + port
                                + "\r\n"
                                + headers
                                + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        request.writeBytes(body);
        out.write(request.toByteArray());
        out.flush();
        return read();
    }

    private Answer read() throws IOException {
        var head = new StringBuilder();
        var first = line();
        int status = Integer.parseInt(first.substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append("\r\n");
            var lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).trim());
            } else if (lower.equals("transfer-encoding: chunked")) {
                chunked = true;
            }
        }
        return new Answer(status, head.toString(), chunked ? chunks() : exactly(length));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.writeBytes(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().trim(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("The connection ended within an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
