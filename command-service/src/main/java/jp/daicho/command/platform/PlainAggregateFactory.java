package jp.daicho.command.platform;

import java.lang.reflect.Constructor;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/** Makes aggregates by their constructor without parameters; there are no snapshots. */
final class PlainAggregateFactory<T> implements AggregateFactory<T> {

    private final Class<T> type;
    private final Constructor<T> constructor;

    PlainAggregateFactory(Class<T> type) {
        this.type = type;
        try {
            constructor = ReflectionUtils.accessibleConstructor(type);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Expected a constructor without parameters", e);
        }
    }

    @Override
    public T createAggregateRoot(String key, DomainEventMessage<?> firstEvent) {
        return BeanUtils.instantiateClass(constructor);
    }

    @Override
    public Class<T> getAggregateType() {
        return type;
    }
}
