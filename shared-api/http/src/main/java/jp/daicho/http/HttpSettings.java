package jp.daicho.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * What an installation may set about the HTTP interface: {@code daicho.http.*}.
 *
 * @param maxBody largest body of a request
 * @param maxBulkBody largest body of a request to an endpoint for many things at once
 * @param maxHeaders largest request line and headers together
 * @param cursorKey secret with which cursors are signed, the same for every instance that serves
 *     pages; without one, cursors end with the process
 * @param allowedOrigins browsers' origins that may call from elsewhere; none by default
 * @param document the OpenAPI document of both services together, made at build time; without one,
 *     each service answers its own
 * @param mergedDocument whether {@code document} is answered where it exists
 */
@ConfigurationProperties("daicho.http")
public record HttpSettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("64MB") DataSize maxBulkBody,
        @DefaultValue("16KB") DataSize maxHeaders,
        @Nullable String cursorKey,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("classpath:openapi.json") Resource document,
        @DefaultValue("true") boolean mergedDocument) {}
