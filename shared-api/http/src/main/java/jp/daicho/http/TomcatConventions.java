package jp.daicho.http;

import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Limits and answers of the container itself. */
final class TomcatConventions
        implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final HttpSettings settings;

    TomcatConventions(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.getPipeline().addValve(new ProblemReportValve());
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setMaxHttpRequestHeaderSize((int) settings.maxHeaders().toBytes());
                // A body that is refused is read to its end, so that the caller sees why.
                http.setMaxSwallowSize((int) (2 * settings.maxBulkBody().toBytes()));
            }
            connector.setMaxParameterCount(200);
            connector.setXpoweredBy(false);
        });
    }
}
