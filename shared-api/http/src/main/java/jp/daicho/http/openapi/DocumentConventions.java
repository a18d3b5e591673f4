package jp.daicho.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import jp.daicho.contract.Text;
import jp.daicho.http.CallContext;
import jp.daicho.http.ProblemBody;
import jp.daicho.http.SecuritySettings;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What every document has: who made it, how to be known, what can be refused anywhere. */
@Configuration(proxyBeanMethods = false)
@Import({OperationConventions.class, RecordSchemas.class})
public class DocumentConventions {

    static final String SECURITY = "oauth2";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(CallContext.class)
                .replaceWithSchema(
                        Text.class, string(null, "A text in the caller's language", null))
                .replaceWithSchema(
                        BigDecimal.class, string("decimal", "A decimal number as text", "12.50"))
                .replaceWithSchema(Duration.class, string("duration", "ISO 8601 duration", "PT2H"))
                .replaceWithSchema(Period.class, string("duration", "ISO 8601 period", "P3M"))
                .replaceWithSchema(LocalTime.class, string(null, "Time of day", "08:30"))
                .replaceWithSchema(YearMonth.class, string(null, "Month", "2026-11"))
                .replaceWithSchema(ZoneId.class, string(null, "Time zone", "Asia/Tokyo"))
                .replaceWithSchema(
                        tools.jackson.databind.JsonNode.class,
                        new Schema<>().description("Any JSON"))
                .replaceWithSchema(JsonNode.class, new Schema<>().description("Any JSON"));
    }

    private static Schema<?> string(
            @Nullable String format, String description, @Nullable String example) {
        var schema = new Schema<String>();
        schema.setType("string");
        schema.setTypes(Set.of("string"));
        schema.setFormat(format);
        schema.setDescription(description);
        if (example != null) {
            schema.setExample(example);
        }
        return schema;
    }

    @Bean
    OpenAPI daicho(SecuritySettings security) {
        var issuer = security.issuer().toString().replaceFirst("/$", "");
        var flow =
                new OAuthFlow()
                        .authorizationUrl(issuer + "/oauth2/authorize")
                        .tokenUrl(issuer + "/oauth2/token")
                        .scopes(new Scopes().addString("openid", "Who you are"));
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Daicho")
                                .version("1")
                                .description(
                                        """
                                        The ledger of the operation and maintenance of a municipality's information \
                                        systems. Commands are POSTs, queries GETs. To read what was written, send the \
                                        position of a command's answer as Daicho-Position with the query.\
                                        """))
                .servers(List.of(new Server().url("/").description("This installation")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        SECURITY,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.OAUTH2)
                                                .description("Access token of the issuer " + issuer)
                                                .flows(
                                                        new OAuthFlows()
                                                                .authorizationCode(flow)
                                                                .clientCredentials(
                                                                        new OAuthFlow()
                                                                                .tokenUrl(
                                                                                        issuer
                                                                                                + "/oauth2/token")
                                                                                .scopes(
                                                                                        new Scopes())))))
                .addSecurityItem(new SecurityRequirement().addList(SECURITY));
    }

    @Bean
    GlobalOpenApiCustomizer sharedComponents() {
        return document -> {
            var components = document.getComponents();
            ModelConverters.getInstance(true)
                    .readAll(ProblemBody.class)
                    .forEach(components::addSchemas);
            Refusals.shared().forEach(components::addResponses);
            Refusals.examples().forEach(components::addExamples);
            components.setSchemas(new TreeMap<>(components.getSchemas()));
        };
    }
}
