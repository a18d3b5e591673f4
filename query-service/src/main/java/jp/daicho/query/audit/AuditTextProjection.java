package jp.daicho.query.audit;

import java.util.LinkedHashSet;
import java.util.List;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.query.platform.Payload;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * What the events say and what they are of, to be searched. Beside the audit trail rather than in
 * it: it costs more than all of that, and whoever does not search need not wait for it.
 */
@Component
class AuditTextProjection implements Projection {

    static final String NAME = "audit_text";

    private final Searchable searchable = new Searchable();

    @Override
    public String name() {
        return NAME;
    }

    /** 2: attributes are keys, too, and blocks are smaller. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(AuditText.class);
    }

    @EventHandler(payloadType = DomainEvent.class)
    void on(EventMeta meta, Payload payload, Rows rows) {
        var text = searchable.textOf(meta.type(), payload.tree());
        var hashes = new LinkedHashSet<Integer>(Attributes.of(meta).keys());
        Grams.of(text).forEach(part -> hashes.add(Searchable.hash(part)));
        var keys = hashes.stream().map(hash -> AuditText.key(meta.position(), hash)).toList();
        rows.insert(new AuditText(meta.position(), text, keys));
    }
}
