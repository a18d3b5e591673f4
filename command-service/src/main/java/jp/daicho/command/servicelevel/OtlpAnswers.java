package jp.daicho.command.servicelevel;

import com.google.protobuf.CodedOutputStream;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.daicho.contract.EventCodec;

/** Answers as the OpenTelemetry protocol has them, in protocol buffers or JSON. */
final class OtlpAnswers {

    private static final int UNKNOWN = 2;

    /** Codes of google.rpc.Code: invalid argument, unauthenticated, and so on. */
    private static final Map<Integer, Integer> CODES =
            Map.of(400, 3, 401, 16, 403, 7, 404, 5, 409, 10, 412, 9, 422, 3, 429, 8, 503, 14);

    private OtlpAnswers() {}

    static byte[] protobuf(OtlpOutcome outcome) {
        var answer = ExportMetricsServiceResponse.newBuilder();
        if (outcome.rejected() > 0) {
            answer.getPartialSuccessBuilder()
                    .setRejectedDataPoints(outcome.rejected())
                    .setErrorMessage(outcome.message());
        }
        return answer.build().toByteArray();
    }

    /** 64-bit numbers are texts in the JSON of protocol buffers. */
    static byte[] json(OtlpOutcome outcome) {
        var answer = new LinkedHashMap<String, Object>();
        if (outcome.rejected() > 0) {
            var partial = new LinkedHashMap<String, String>();
            partial.put("rejectedDataPoints", Integer.toString(outcome.rejected()));
            partial.put("errorMessage", outcome.message());
            answer.put("partialSuccess", partial);
        }
        return EventCodec.mapper().writeValueAsBytes(answer);
    }

    /**
     * A {@code google.rpc.Status}, which is what the protocol's clients read of a refusal: a code
     * (1) and a message (2).
     */
    static byte[] status(int httpStatus, String message) {
        var bytes = new ByteArrayOutputStream();
        var out = CodedOutputStream.newInstance(bytes);
        try {
            out.writeInt32(1, CODES.getOrDefault(httpStatus, UNKNOWN));
            out.writeString(2, message);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
