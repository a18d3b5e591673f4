package jp.daicho.standalone.front;

import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Hands each request to the Tomcat of its service. A kept-alive connection reuses its request
 * object from one request to the next, so what one Tomcat has hung on it is taken off before the
 * other one gets it.
 */
final class SwitchingAdapter implements Adapter {

    private static final int CHOSEN_NOTE = 31;

    private final Adapter command;
    private final Adapter query;

    SwitchingAdapter(Adapter command, Adapter query) {
        this.command = command;
        this.query = query;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        choose(request, response).service(request, response);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return choose(request, response).prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status)
            throws Exception {
        return chosen(request).asyncDispatch(request, response, status);
    }

    @Override
    public void log(Request request, Response response, long time) {
        chosen(request).log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        chosen(request).checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return query.getDomain();
    }

    private Adapter choose(Request request, Response response) {
        Adapter choice =
                switch (Side.of(request.getMethod(), String.valueOf(request.requestURI()))) {
                    case COMMAND -> command;
                    case QUERY -> query;
                };
        if (request.getNote(CHOSEN_NOTE) != choice) {
            request.setNote(CoyoteAdapter.ADAPTER_NOTES, null);
            response.setNote(CoyoteAdapter.ADAPTER_NOTES, null);
            request.setNote(CHOSEN_NOTE, choice);
        }
        return choice;
    }

    /** A request that was broken before it came to a choice is the query side's. */
    private Adapter chosen(Request request) {
        return request.getNote(CHOSEN_NOTE) == command ? command : query;
    }
}
