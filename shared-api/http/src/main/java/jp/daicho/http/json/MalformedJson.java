package jp.daicho.http.json;

import java.util.List;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Text;

/** The body is not JSON as RFC 8259 and our limits have it; answered 400. */
public final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;
    private final transient List<InvalidCommand.Violation> places;

    MalformedJson(Text reason, List<InvalidCommand.Violation> places) {
        super(reason.en(), null, false, false);
        this.reason = reason;
        this.places = List.copyOf(places);
    }

    public Text reason() {
        return reason;
    }

    public List<InvalidCommand.Violation> places() {
        return places;
    }
}
