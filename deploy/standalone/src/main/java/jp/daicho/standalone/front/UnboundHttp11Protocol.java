package jp.daicho.standalone.front;

import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * HTTP/1.1 with all the settings that a service gives it, which does not listen when its connector
 * starts: the front opens one of the two, for both services, when both are ready, and closes it
 * before either stops.
 */
public final class UnboundHttp11Protocol extends Http11NioProtocol {

    @Override
    public void init() {
        // not yet: see open
    }

    @Override
    public void start() {
        // not yet: see open
    }

    @Override
    public void pause() {
        // the front's to decide
    }

    @Override
    public void resume() {
        // the front's to decide
    }

    @Override
    public void stop() {
        // the front's to decide
    }

    @Override
    public void destroy() {
        // the front's to decide
    }

    @Override
    public void closeServerSocketGraceful() {
        // the front's to decide
    }

    void open(Adapter adapter) throws Exception {
        setAdapter(adapter);
        super.init();
        super.start();
    }

    /** No new connections, no new requests on the kept ones; what is under way goes on. */
    void refuseNew() throws Exception {
        super.pause();
        super.closeServerSocketGraceful();
    }

    void shut() throws Exception {
        super.stop();
        super.destroy();
    }
}
