package jp.daicho.command.platform;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import jp.daicho.contract.Occasion;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives command handlers the {@link Occasion} as a parameter; found by Axon as a service. */
public final class OccasionParameters implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Occasion.class ? new Resolver() : null;
    }

    private static final class Resolver implements ParameterResolver<Occasion> {
        @Override
        public Occasion resolveParameterValue(Message<?> message) {
            return CommandContext.of(message).occasion();
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey("context");
        }
    }
}
