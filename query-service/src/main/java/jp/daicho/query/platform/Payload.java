package jp.daicho.query.platform;

import jp.daicho.contract.EventCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an event says, for handlers that want its text rather than an object: as it was stored,
 * lifted where its type has got a newer revision since.
 */
public final class Payload {

    private final String json;
    private volatile @Nullable ObjectNode tree;

    Payload(String json) {
        this.json = json;
    }

    /** One object. */
    public String json() {
        return json;
    }

    /** The same, read; shared, so that nobody may change it. */
    public ObjectNode tree() {
        var known = tree;
        if (known == null) {
            known = (ObjectNode) EventCodec.mapper().readTree(json);
            tree = known;
        }
        return known;
    }
}
