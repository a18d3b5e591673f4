package jp.daicho.command.servicelevel;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import java.math.BigDecimal;
import jp.daicho.contract.Text;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.json.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The OpenTelemetry protocol's own JSON: names in camel case, what is not known disregarded,
 * enumerations as numbers, 64-bit numbers also as texts. Unlike the usual JSON of protocol buffers,
 * bytes (ids of traces, which nobody reads here) are in hexadecimal.
 */
final class OtlpJson {

    private OtlpJson() {}

    /**
     * @throws jp.daicho.contract.Rejection where a value is not of the field's kind
     */
    static ExportMetricsServiceRequest request(byte[] json) {
        var request = ExportMetricsServiceRequest.newBuilder();
        merge(StrictJson.tree(json), request, "");
        return request.build();
    }

    private static void merge(JsonNode node, Message.Builder into, String place) {
        if (!node.isObject()) {
            throw unexpected(place, "an object");
        }
        var type = into.getDescriptorForType();
        for (var property : node.properties()) {
            var field = named(type, property.getKey());
            var value = property.getValue();
            if (field == null || value.isNull()) {
                continue;
            }
            var at = place + "/" + property.getKey();
            if (!field.isRepeated()) {
                set(value, field, into, at);
            } else if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    add(value.get(i), field, into, at + "/" + i);
                }
            } else {
                throw unexpected(at, "an array");
            }
        }
    }

    private static @Nullable FieldDescriptor named(Descriptor type, String name) {
        for (var field : type.getFields()) {
            if (field.getJsonName().equals(name) || field.getName().equals(name)) {
                return field;
            }
        }
        return null;
    }

    private static void set(
            JsonNode node, FieldDescriptor field, Message.Builder into, String place) {
        var value = value(node, field, into, place);
        if (value != null) {
            into.setField(field, value);
        }
    }

    private static void add(
            JsonNode node, FieldDescriptor field, Message.Builder into, String place) {
        var value = value(node, field, into, place);
        if (value != null) {
            into.addRepeatedField(field, value);
        }
    }

    private static @Nullable Object value(
            JsonNode node, FieldDescriptor field, Message.Builder into, String place) {
        return switch (field.getJavaType()) {
            case MESSAGE -> {
                var builder = into.newBuilderForField(field);
                merge(node, builder, place);
                yield builder.build();
            }
            case STRING -> {
                if (!node.isString()) {
                    throw unexpected(place, "a string");
                }
                yield node.stringValue();
            }
            case BOOLEAN -> {
                if (!node.isBoolean()) {
                    throw unexpected(place, "true or false");
                }
                yield node.booleanValue();
            }
            case LONG -> whole(node, place).longValue();
            case INT -> whole(node, place).intValue();
            case ENUM ->
                    field.getEnumType()
                            .findValueByNumberCreatingIfUnknown(whole(node, place).intValue());
            case DOUBLE -> real(node, place);
            case FLOAT -> (float) real(node, place);
            case BYTE_STRING -> null;
        };
    }

    private static BigDecimal whole(JsonNode node, String place) {
        var number = decimal(node);
        if (number == null || number.stripTrailingZeros().scale() > 0 || !fitsLong(number)) {
            throw unexpected(place, "a whole number of 64 bits");
        }
        return number;
    }

    private static boolean fitsLong(BigDecimal number) {
        return number.precision() - number.scale() <= 20
                && number.toBigInteger().bitLength() <= Long.SIZE;
    }

    private static double real(JsonNode node, String place) {
        if (node.isString()) {
            switch (node.stringValue()) {
                case "NaN" -> {
                    return Double.NaN;
                }
                case "Infinity" -> {
                    return Double.POSITIVE_INFINITY;
                }
                case "-Infinity" -> {
                    return Double.NEGATIVE_INFINITY;
                }
                default -> {}
            }
        }
        var number = decimal(node);
        if (number == null) {
            throw unexpected(place, "a number");
        }
        return number.doubleValue();
    }

    private static @Nullable BigDecimal decimal(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (!node.isString() || !node.stringValue().matches("-?\\d{1,40}(\\.\\d{1,40})?")) {
            return null;
        }
        return new BigDecimal(node.stringValue());
    }

    private static RuntimeException unexpected(String place, String expected) {
        return GeneralProblem.MALFORMED_JSON
                .because(
                        new Text(
                                place + "は" + expected + "ではありません。",
                                place + " is not " + expected + "."))
                .at(place);
    }
}
