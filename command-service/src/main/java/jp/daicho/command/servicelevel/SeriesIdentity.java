package jp.daicho.command.servicelevel;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.Metric;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * What tells a series from all others: resource, scope, metric and attributes, whatever their
 * order.
 */
final class SeriesIdentity {

    private final MessageDigest digest;

    private SeriesIdentity() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(
            List<KeyValue> resource,
            InstrumentationScope scope,
            Metric metric,
            List<KeyValue> attributes) {
        var identity = new SeriesIdentity();
        identity.add(resource);
        identity.add(scope.getName());
        identity.add(scope.getVersion());
        identity.add(scope.getAttributesList());
        identity.add(metric.getName());
        identity.add(metric.getUnit());
        identity.add(metric.getDataCase().name());
        identity.add(attributes);
        return HexFormat.of().formatHex(identity.digest.digest());
    }

    private void add(List<KeyValue> attributes) {
        add(attributes.size());
        attributes.stream()
                .sorted(Comparator.comparing(KeyValue::getKey))
                .map(KeyValue::toByteString)
                .forEach(this::add);
    }

    private void add(String text) {
        add(ByteString.copyFrom(text, StandardCharsets.UTF_8));
    }

    private void add(ByteString bytes) {
        add(bytes.size());
        digest.update(bytes.asReadOnlyByteBuffer());
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
