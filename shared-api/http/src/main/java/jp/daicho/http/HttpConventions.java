package jp.daicho.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.Filter;
import java.util.List;
import jp.daicho.http.openapi.DocumentConventions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The conventions of every endpoint, to be imported by an application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({HttpSettings.class, SecuritySettings.class})
@Import({
    TokenSecurity.class,
    ProblemAdvice.class,
    ProblemErrorController.class,
    ProblemDocuments.class,
    PageHeaders.class,
    DocumentConventions.class
})
public class HttpConventions implements WebMvcConfigurer {

    /** Path under which the endpoints of all features lie; each names it. */
    public static final String BASE = "/api/v1";

    /** Before Spring Security, whose answers need the correlation too. */
    private static final int BEFORE_SECURITY = -110;

    private final DeclaredParameters parameters = new DeclaredParameters();
    private final AcceptedAnswers answers;

    HttpConventions(ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.answers = new AcceptedAnswers(adapter);
    }

    @Bean
    WebMvcRegistrations endpointsByTheShapeOfTheirPaths() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new EndpointMapping();
            }
        };
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Bean
    ResourceMethods resourceMethods(HttpSettings settings) {
        return new ResourceMethods(settings.document());
    }

    @Bean
    Cursors cursors(HttpSettings settings) {
        return new Cursors(settings.cursorKey());
    }

    @Bean
    TomcatConventions tomcatConventions(HttpSettings settings) {
        return new TomcatConventions(settings);
    }

    @Bean
    FilterRegistrationBean<Filter> correlationFilter() {
        return filter(new Correlation.Filter(), Ordered.HIGHEST_PRECEDENCE + 10);
    }

    @Bean
    FilterRegistrationBean<Filter> requestTimesFilter(MeterRegistry meters) {
        return filter(new RequestTimes(meters), Ordered.HIGHEST_PRECEDENCE + 9);
    }

    @Bean
    ObservationPredicate requestsAreTimedOnce() {
        return (name, context) -> !name.equals(RequestTimes.NAME);
    }

    @Bean
    FilterRegistrationBean<Filter> entityTagFilter() {
        return filter(new EntityTags(), BEFORE_SECURITY);
    }

    @Bean
    FilterRegistrationBean<Filter> bodyFilter(HttpSettings settings) {
        return filter(new BodyFilter(settings), BEFORE_SECURITY + 1);
    }

    @Bean
    FilterRegistrationBean<Filter> mergedDocumentFilter(HttpSettings settings) {
        var filter = filter(new MergedDocument(settings.document()), BEFORE_SECURITY + 2);
        filter.setEnabled(settings.mergedDocument());
        return filter;
    }

    private static FilterRegistrationBean<Filter> filter(Filter filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters
                .withJsonConverter(new AnswersOnly())
                .addCustomConverter(new StrictJsonConverter())
                .configureMessageConvertersList(list -> {
                    // YAML and XML come with libraries, and would read bodies their way.
                    list.removeIf(c -> !isWanted(c));
                    list.add(new CsvPages());
                    list.add(new XlsxPages());
                });
    }

    private static boolean isWanted(HttpMessageConverter<?> converter) {
        return converter instanceof StrictJsonConverter
                || converter instanceof AnswersOnly
                || converter instanceof ByteArrayHttpMessageConverter
                || converter instanceof StringHttpMessageConverter
                || converter instanceof ResourceHttpMessageConverter;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        ParameterForms.addTo(registry);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RecordParameters());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(parameters);
        registry.addInterceptor(answers);
    }
}
