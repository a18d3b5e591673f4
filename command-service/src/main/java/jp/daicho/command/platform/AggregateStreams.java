package jp.daicho.command.platform;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMetaCodec;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** The events of one aggregate, for a command to decide upon: those remembered and those since. */
final class AggregateStreams {

    private final DataSource dataSource;
    private final EventCodec codec;
    private final RememberedStreams remembered = new RememberedStreams();

    AggregateStreams(DataSource dataSource, EventCodec codec) {
        this.dataSource = dataSource;
        this.codec = codec;
    }

    /** Asks for what is not remembered. */
    Statement<StoredEvents> asking(String key) {
        return StoredEvents.loading(key, remembered.of(key));
    }

    /**
     * The events that a transaction reads now.
     *
     * @return {@code null} where there are none
     */
    RememberedStreams.@Nullable Stream now(String key) {
        return read(ask(asking(key)));
    }

    /**
     * Makes events of rows that were read before their transaction wrote anything, and remembers
     * them.
     *
     * @return {@code null} where there are none
     */
    RememberedStreams.@Nullable Stream committed(StoredEvents stored) {
        var stream = read(stored);
        var known = stored.known();
        if (stream != null && (known == null || !stream.lastEvent().equals(known.lastEvent()))) {
            remembered.remember(stored.key(), stream);
        }
        return stream;
    }

    /** Makes events of rows. */
    RememberedStreams.@Nullable Stream read(StoredEvents stored) {
        var known = stored.known();
        if (known == null) {
            return stored.rows().isEmpty() ? null : stream(stored.key(), stored.rows(), null);
        }
        if (stored.rows().isEmpty()
                || !stored.rows().getFirst().eventId().equals(known.lastEvent())) {
            remembered.forget(stored.key());
            return read(ask(StoredEvents.loading(stored.key(), null)));
        }
        var since = stored.rows().subList(1, stored.rows().size());
        return since.isEmpty() ? known : stream(stored.key(), since, known);
    }

    private StoredEvents ask(Statement<StoredEvents> statement) {
        try {
            return RoundTrip.ask(dataSource, statement);
        } catch (DataAccessException e) {
            throw TransientFailure.isTransient(e)
                    ? new ConcurrencyException("The database asks to try again", e)
                    : new EventStoreException("The aggregate could not be read", e);
        }
    }

    private RememberedStreams.Stream stream(
            String key, List<StoredEvents.Row> rows, RememberedStreams.@Nullable Stream known) {
        var type = AggregateType.nameOf(key);
        var messages = new ArrayList<DomainEventMessage<?>>(rows.size());
        long characters = 0;
        for (var row : rows) {
            characters += row.payload().length();
            messages.add(
                    new GenericDomainEventMessage<>(
                            type,
                            key,
                            row.sequence(),
                            codec.decode(row.type(), row.revision(), row.payload()),
                            // an aggregate belongs for good to the systems of its first event
                            row.sequence() == 0
                                    ? MetaData.with(
                                            LedgerAggregate.SYSTEMS,
                                            EventMetaCodec.systemsOf(row.metadata()))
                                    : MetaData.emptyInstance(),
                            row.eventId().toString(),
                            row.recordedAt()));
        }
        var last = rows.getLast();
        return known == null
                ? new RememberedStreams.Stream(
                        messages, last.eventId(), last.position(), characters)
                : known.with(messages, last.eventId(), last.position(), characters);
    }
}
