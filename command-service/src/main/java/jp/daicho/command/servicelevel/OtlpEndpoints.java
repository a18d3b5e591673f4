package jp.daicho.command.servicelevel;

import com.google.protobuf.InvalidProtocolBufferException;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Bulk;
import jp.daicho.http.Example;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Guideline;
import jp.daicho.http.Problems;
import jp.daicho.http.Refuses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a collector or an application sends its metrics: base URL of the exporter is {@code
 * …/systems/{systemId}/otlp}, to which exporters add {@code /v1/metrics}.
 */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/otlp")
@Tag(name = "servicelevel")
class OtlpEndpoints {

    static final String PROTOBUF = "application/x-protobuf";

    private static final MediaType PROTOBUF_TYPE = MediaType.parseMediaType(PROTOBUF);

    private final SeriesReceiver receiver;

    OtlpEndpoints(SeriesReceiver receiver) {
        this.receiver = receiver;
    }

    @PostMapping(
            path = "/v1/metrics",
            consumes = {MediaType.APPLICATION_JSON_VALUE, PROTOBUF},
            produces = {MediaType.APPLICATION_JSON_VALUE, PROTOBUF})
    @Operation(
            operationId = "recordMetrics",
            summary =
                    "Takes metrics of a monitoring by the OpenTelemetry protocol (OTLP/HTTP), and records those of mapped series",
            description =
                    """
                    Base URL of an exporter is …/otlp. Of sums and histograms of delta temporality each point is a sample. Of \
                    cumulative ones what was counted since the series' reading before is a sample, at the time of the later one; \
                    the first reading is only remembered. A reading that is not later than the last one is refused, unless it is \
                    the same again; a count that fell with a new start time is taken whole, as it began from zero. A request that \
                    is sent again is recorded once; one without data records nothing (IV-1.6-N2, IV-2.5-N3, IV-3.1-S1).\
                    """)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            description =
                    "An ExportMetricsServiceRequest; may be compressed (Content-Encoding: gzip)",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(type = "object")),
                @Content(mediaType = PROTOBUF, schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(
            responseCode = "200",
            description =
                    "An ExportMetricsServiceResponse in the form of the request. partialSuccess says how many data points were refused, and why",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(type = "object")),
                @Content(mediaType = PROTOBUF, schema = @Schema(type = "string", format = "binary"))
            })
    @Guideline({"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses(never = {"invalid-values", "occurred-in-the-future"})
    @Bulk
    @Example(
            """
            {"resourceMetrics": [{"resource": {"attributes": [\
            {"key": "service.name", "value": {"stringValue": "juki"}}]}, \
            "scopeMetrics": [{"metrics": [{"name": "http.server.response.seconds", \
            "gauge": {"dataPoints": [{"timeUnixNano": "1780617600000000000", "asDouble": 1.25}]}}]}]}]}\
            """)
    ResponseEntity<byte[]> recordMetrics(
            @PathVariable UUID systemId,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody(required = false) byte @Nullable [] sent,
            CommandCall call) {
        // a request without data is no byte at all in protocol buffers
        byte[] body = sent == null ? new byte[0] : sent;
        if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
            call.admit();
            return answer(receiver.receive(systemId, OtlpJson.request(body), body, call), false);
        }
        try {
            call.admit();
            return answer(receiver.receive(systemId, message(body), body, call), true);
        } catch (Rejection e) {
            return refused(e);
        }
    }

    private static ExportMetricsServiceRequest message(byte[] body) {
        try {
            return ExportMetricsServiceRequest.parseFrom(body);
        } catch (InvalidProtocolBufferException e) {
            throw GeneralProblem.MALFORMED_REQUEST.because();
        }
    }

    private static ResponseEntity<byte[]> answer(SeriesReceiver.Received received, boolean binary) {
        var answer = ResponseEntity.ok();
        if (received.position() != null) {
            answer.header("Daicho-Position", received.position().toString());
        }
        return binary
                ? answer.contentType(PROTOBUF_TYPE).body(OtlpAnswers.protobuf(received.outcome()))
                : answer.contentType(MediaType.APPLICATION_JSON)
                        .body(OtlpAnswers.json(received.outcome()));
    }

    /** The protocol's clients read no other form of a refusal than their own. */
    private static ResponseEntity<byte[]> refused(Rejection e) {
        int status = e.type().problem().status();
        var message = Problems.of(e, Locale.ENGLISH);
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(PROTOBUF_TYPE)
                .body(OtlpAnswers.status(status, message.type() + ": " + message.detail()));
    }
}
