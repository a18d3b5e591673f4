package jp.daicho.command.platform;

import org.axonframework.common.StringUtils;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.util.ClassUtils;

/**
 * Makes aggregates by their constructor: they hold nothing that Spring would put in, and a bean for
 * each command costs a tenth of it. Axon takes the factory that is registered by this name.
 */
final class PlainAggregates implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        for (var name : registry.getBeanDefinitionNames()) {
            var className = registry.getBeanDefinition(name).getBeanClassName();
            if (className == null || !className.startsWith("jp.daicho.")) {
                continue;
            }
            var type = ClassUtils.resolveClassName(className, null);
            if (type.isAnnotationPresent(Aggregate.class)) {
                registry.registerBeanDefinition(
                        StringUtils.lowerCaseFirstCharacterOf(type.getSimpleName())
                                + "AggregateFactory",
                        BeanDefinitionBuilder.genericBeanDefinition(PlainAggregateFactory.class)
                                .addConstructorArgValue(type)
                                .getBeanDefinition());
            }
        }
    }
}
