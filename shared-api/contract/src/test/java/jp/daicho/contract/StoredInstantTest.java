package jp.daicho.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredInstantTest {

    @Test
    void a_moment_is_read_as_it_was_written() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            long second = random.nextLong(-62_167_219_200L, 253_402_300_800L);
            for (int unit : new int[] {1, 1000, 1_000_000, 1_000_000_000}) {
                var moment =
                        Instant.ofEpochSecond(
                                second, random.nextInt(1_000_000_000) / unit * (long) unit);
                assertThat(StoredInstant.parse(moment.toString())).isEqualTo(moment);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-28T06:33:50.1Z",
                "2026-11-28T06:33:50.12345678Z",
                "2026-11-28T24:00:00Z",
                "2026-11-28T15:33:50+09:00",
                "+12026-11-28T06:33:50Z",
                "-0001-11-28T06:33:50.5Z",
                "2028-02-29T23:59:59Z",
                "2016-12-31T23:59:60Z"
            })
    void what_is_written_in_another_way_is_read_as_ever(String text) {
        assertThat(StoredInstant.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-11-28",
                "2026-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-11-28T06:60:00Z",
                "2026-11-28T25:00:00Z",
                "2026-11-28T06:33:50.1234567890Z",
                "2026-11-28T06:33:50",
                "2026-11-28 06:33:50Z",
                "2026-11-28T06:33:5xZ"
            })
    void what_is_no_moment_is_refused(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> StoredInstant.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
