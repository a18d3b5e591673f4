package jp.daicho.http.json;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/** The values that are written as JSON strings, each with the one form in which it is accepted. */
final class Scalars {

    /** One such value: the form that a text must have, its reading, and what to say otherwise. */
    record Scalar(Pattern form, Function<String, Object> read, Text expected) {

        /** The value, or {@code null} where the text is none. */
        @Nullable Object parse(String text) {
            if (!form.matcher(text).matches()) {
                return null;
            }
            try {
                return read.apply(text);
            } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
                // The form is right and the value is not, such as 2026-02-30.
                return null;
            }
        }
    }

    private static final int FIRST_YEAR = 1900;
    private static final Map<Class<?>, Scalar> ALL = new HashMap<>();

    static {
        put(
                UUID.class,
                "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
                UUID::fromString,
                "UUID",
                "a UUID");
        put(
                Instant.class,
                "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?(Z|[+-]\\d{2}:\\d{2})",
                Scalars::instant,
                "時差つき、マイクロ秒までの日時（例 2026-11-23T09:00:00+09:00）",
                "an instant with offset and at most microseconds, such as 2026-11-23T09:00:00+09:00");
        put(
                LocalDate.class,
                "\\d{4}-\\d{2}-\\d{2}",
                Scalars::date,
                "実在する日付（例 2026-11-23）",
                "a date of the calendar, such as 2026-11-23");
        put(
                LocalTime.class,
                "\\d{2}:\\d{2}(:\\d{2})?",
                LocalTime::parse,
                "時刻（例 08:30）",
                "a time of day, such as 08:30");
        put(
                YearMonth.class,
                "\\d{4}-\\d{2}",
                YearMonth::parse,
                "年月（例 2026-11）",
                "a month, such as 2026-11");
        put(
                Duration.class,
                "P(?=[\\dT])(\\d{1,9}D)?(T(?=\\d)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,6})?S)?)?",
                Duration::parse,
                "ISO 8601の期間（例 PT2H）",
                "an ISO 8601 duration, such as PT2H");
        put(
                Period.class,
                "P(?=\\d)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?",
                Period::parse,
                "ISO 8601の年月日の期間（例 P3M）",
                "an ISO 8601 period of days or longer, such as P3M");
        put(
                ZoneId.class,
                "[A-Za-z][A-Za-z0-9_+/-]*",
                ZoneId::of,
                "時間帯（例 Asia/Tokyo）",
                "a time zone, such as Asia/Tokyo");
        put(
                URI.class,
                "[a-zA-Z][a-zA-Z0-9+.-]*:.{1,2000}",
                Scalars::uri,
                "絶対URI",
                "an absolute URI");
        put(
                BigDecimal.class,
                "-?(0|[1-9]\\d{0,17})(\\.\\d{1,9})?",
                BigDecimal::new,
                "十進数の文字列（例 \"12.50\"、整数部18桁・小数部9桁まで）",
                "a decimal number as a string, such as \"12.50\", of at most 18 digits and 9 decimals");
    }

    private Scalars() {}

    static @Nullable Scalar of(Class<?> type) {
        return ALL.get(type);
    }

    private static void put(
            Class<?> type, String form, Function<String, Object> read, String ja, String en) {
        ALL.put(
                type,
                new Scalar(
                        Pattern.compile(form),
                        read,
                        new Text(ja + "が必要です。", "Expected " + en + ".")));
    }

    private static Instant instant(String text) {
        var at = OffsetDateTime.parse(text);
        if (at.getYear() < FIRST_YEAR) {
            throw new IllegalArgumentException("before " + FIRST_YEAR);
        }
        return at.toInstant();
    }

    private static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        if (date.getYear() < FIRST_YEAR) {
            throw new IllegalArgumentException("before " + FIRST_YEAR);
        }
        return date;
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
