package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.Sum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tells one series from another. */
class SeriesIdentityTest {

    private static final Metric HITS =
            Metric.newBuilder()
                    .setName("hits")
                    .setUnit("1")
                    .setSum(Sum.newBuilder().setIsMonotonic(true))
                    .build();
    private static final InstrumentationScope SCOPE =
            InstrumentationScope.newBuilder().setName("http").setVersion("1").build();
    private static final KeyValue A = attribute("a", "1");
    private static final KeyValue B = attribute("b", "2");

    @Test
    void the_order_of_attributes_does_not_matter() {
        assertThat(SeriesIdentity.of(List.of(A, B), SCOPE, HITS, List.of(B, A)))
                .isEqualTo(SeriesIdentity.of(List.of(B, A), SCOPE, HITS, List.of(A, B)));
    }

    @Test
    void resource_scope_metric_and_attributes_each_make_another_series() {
        var identities =
                List.of(
                        SeriesIdentity.of(List.of(A), SCOPE, HITS, List.of(B)),
                        SeriesIdentity.of(List.of(B), SCOPE, HITS, List.of(A)),
                        SeriesIdentity.of(List.of(A, B), SCOPE, HITS, List.of()),
                        SeriesIdentity.of(List.of(), SCOPE, HITS, List.of(A, B)),
                        SeriesIdentity.of(List.of(A), SCOPE, HITS, List.of(attribute("b", "3"))),
                        SeriesIdentity.of(
                                List.of(A),
                                SCOPE.toBuilder().setName("x").build(),
                                HITS,
                                List.of(B)),
                        SeriesIdentity.of(
                                List.of(A),
                                SCOPE.toBuilder().setName("http1").setVersion("").build(),
                                HITS,
                                List.of(B)),
                        SeriesIdentity.of(
                                List.of(A),
                                SCOPE,
                                HITS.toBuilder().setName("x").build(),
                                List.of(B)),
                        SeriesIdentity.of(
                                List.of(A),
                                SCOPE,
                                HITS.toBuilder().setUnit("s").build(),
                                List.of(B)));

        assertThat(identities).doesNotHaveDuplicates();
    }

    private static KeyValue attribute(String key, String value) {
        return KeyValue.newBuilder()
                .setKey(key)
                .setValue(AnyValue.newBuilder().setStringValue(value))
                .build();
    }
}
