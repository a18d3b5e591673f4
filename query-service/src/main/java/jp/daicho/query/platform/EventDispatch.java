package jp.daicho.query.platform;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.EventType;
import jp.daicho.contract.UnknownEventType;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Calls a projection's handlers, as Axon finds them, with the event, its meta, its text and the
 * rows. Used by one thread at a time.
 */
final class EventDispatch {

    private static final Map<String, Class<? extends DomainEvent>> KNOWN = known();

    private final EventCodec codec;
    private final AnnotationEventHandlerAdapter handlers;
    private final Map<String, Boolean> handled = new ConcurrentHashMap<>();
    private @Nullable LoggedEvent current;
    private @Nullable EventMeta meta;
    private @Nullable Rows rows;
    private boolean takesObjects;
    private boolean takesTexts;

    EventDispatch(Projection projection, EventCodec codec) {
        this.codec = codec;
        this.handlers =
                new AnnotationEventHandlerAdapter(
                        projection,
                        MultiParameterResolverFactory.ordered(
                                new Parameters(),
                                ClasspathParameterResolverFactory.forClass(projection.getClass())));
    }

    private static Map<String, Class<? extends DomainEvent>> known() {
        var known = new HashMap<String, Class<? extends DomainEvent>>();
        for (var aggregate : AggregateTypes.all()) {
            for (var event : aggregate.eventClasses()) {
                known.put(event.getAnnotation(EventType.class).name(), event);
            }
        }
        return Map.copyOf(known);
    }

    /**
     * Whether the projection has a handler for it.
     *
     * @throws UnknownEventType where nobody can tell, since this version does not know the type
     */
    boolean handles(LoggedEvent event) {
        return handled.computeIfAbsent(
                event.type(),
                type -> {
                    var known = KNOWN.get(type);
                    if (known == null) {
                        throw new UnknownEventType(type, event.meta().revision());
                    }
                    return handlers.canHandleType(known);
                });
    }

    /** Does ahead of the handlers what they will ask for. */
    void prepare(LoggedEvent event) {
        if (handles(event)) {
            event.meta();
            if (takesObjects) {
                event.event(codec);
            }
            if (takesTexts) {
                event.preparePayload(codec);
            }
        }
    }

    void dispatch(LoggedEvent logged, Rows into) throws Exception {
        current = logged;
        meta = logged.meta();
        rows = into;
        try {
            handlers.handle(
                    new LoggedMessage(
                            logged, Objects.requireNonNull(KNOWN.get(logged.type())), codec));
        } finally {
            current = null;
            meta = null;
            rows = null;
        }
    }

    private final class Parameters implements ParameterResolverFactory {

        @Override
        public @Nullable ParameterResolver<?> createInstance(
                Executable executable, Parameter[] parameters, int index) {
            var type = parameters[index].getType();
            if (type == EventMeta.class) {
                return new Current(() -> meta);
            }
            if (type == Payload.class) {
                takesTexts = true;
                return new Current(EventDispatch.this::payload);
            }
            if (type == Rows.class) {
                return new Current(() -> rows);
            }
            takesObjects = true;
            return null;
        }
    }

    private @Nullable Payload payload() {
        return current == null ? null : current.preparedPayload(codec);
    }

    private record Current(Supplier<? extends @Nullable Object> value)
            implements ParameterResolver<Object> {

        @Override
        public @Nullable Object resolveParameterValue(Message<?> message) {
            return value.get();
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
