package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.query.platform.Payload;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * What the events say, to be searched. Beside the audit trail rather than in it: it costs more than
 * all of that, and whoever does not search need not wait for it.
 */
@Component
class AuditTextProjection implements Projection {

    static final String NAME = "audit_text";

    private final Searchable searchable = new Searchable();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(AuditText.class);
    }

    @EventHandler(payloadType = DomainEvent.class)
    void on(EventMeta meta, Payload payload, Rows rows) {
        var text = searchable.textOf(meta.type(), payload.tree());
        var parts = Grams.of(text);
        var keys = new ArrayList<Long>(parts.size() + 1);
        keys.add(AuditText.key(meta.position(), Searchable.hashOfType(meta.type())));
        for (var part : parts) {
            keys.add(AuditText.key(meta.position(), Searchable.hash(part)));
        }
        rows.insert(new AuditText(meta.position(), text, keys));
    }
}
