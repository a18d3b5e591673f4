package jp.daicho.standalone.front;

import java.net.BindException;
import java.net.InetAddress;
import jp.daicho.standalone.CannotStart;
import org.apache.coyote.ProtocolHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The one port of the all-in-one. */
public final class Front implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    private final UnboundHttp11Protocol protocol;

    private final int port;

    private Front(UnboundHttp11Protocol protocol) {
        this.protocol = protocol;
        this.port = protocol.getLocalPort();
    }

    /**
     * @param address where to listen
     * @param port 0 for any that is free
     */
    public static Front open(
            ConfigurableApplicationContext command,
            ConfigurableApplicationContext query,
            InetAddress address,
            int port) {
        UnboundHttp11Protocol protocol = protocolOf(query);
        protocol.setAddress(address);
        protocol.setPort(port);
        try {
            protocol.open(
                    new SwitchingAdapter(protocolOf(command).getAdapter(), protocol.getAdapter()));
        } catch (BindException e) {
            throw new CannotStart(
                    "Expected to listen on "
                            + address.getHostAddress()
                            + ":"
                            + port
                            + ", but: "
                            + e.getMessage()
                            + ". Stop what listens there, or give --port another one.",
                    e);
        } catch (Exception e) {
            throw new CannotStart(
                    "Expected to listen on "
                            + address.getHostAddress()
                            + ":"
                            + port
                            + ", but: "
                            + e,
                    e);
        }
        return new Front(protocol);
    }

    public int port() {
        return port;
    }

    /** No new connections and requests from now on; what is under way goes on. */
    public void refuseNew() {
        try {
            protocol.refuseNew();
        } catch (Exception e) {
            LOG.warn("The port was not closed in order", e);
        }
    }

    @Override
    public void close() {
        try {
            protocol.shut();
        } catch (Exception e) {
            LOG.warn("The port was not closed in order", e);
        }
    }

    private static UnboundHttp11Protocol protocolOf(ConfigurableApplicationContext service) {
        if (service instanceof WebServerApplicationContext web
                && web.getWebServer() instanceof TomcatWebServer server) {
            ProtocolHandler handler = server.getTomcat().getConnector().getProtocolHandler();
            if (handler instanceof UnboundHttp11Protocol protocol) {
                return protocol;
            }
        }
        throw new IllegalStateException(
                "Expected a service on a Tomcat without a port, but it is " + service);
    }
}
