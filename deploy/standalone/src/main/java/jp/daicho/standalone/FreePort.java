package jp.daicho.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that nobody listens on at this moment. */
public final class FreePort {

    private FreePort() {}

    public static int onLoopback() {
        return on(InetAddress.getLoopbackAddress());
    }

    static int on(InetAddress address) {
        try (ServerSocket socket = new ServerSocket(0, 1, address)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("Expected a free port, but: " + e.getMessage(), e);
        }
    }
}
