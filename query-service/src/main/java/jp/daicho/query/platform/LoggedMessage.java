package jp.daicho.query.platform;

import java.time.Instant;
import java.util.Map;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;

/** An event of the log as Axon's handlers take it; decoded only where one asks for the object. */
record LoggedMessage(LoggedEvent event, Class<? extends DomainEvent> type, EventCodec codec)
        implements EventMessage<DomainEvent> {

    @Override
    public String getIdentifier() {
        return event.meta().eventId().toString();
    }

    @Override
    public MetaData getMetaData() {
        return MetaData.emptyInstance();
    }

    @Override
    public DomainEvent getPayload() {
        return event.event(codec);
    }

    @Override
    @SuppressWarnings("unchecked") // Axon wants the class of the payload, which is a subclass
    public Class<DomainEvent> getPayloadType() {
        return (Class<DomainEvent>) type;
    }

    @Override
    public Instant getTimestamp() {
        return event.meta().recordedAt();
    }

    /** Nothing is known of it but what the log has. */
    @Override
    public EventMessage<DomainEvent> withMetaData(Map<String, ?> metaData) {
        return this;
    }

    @Override
    public EventMessage<DomainEvent> andMetaData(Map<String, ?> metaData) {
        return this;
    }
}
