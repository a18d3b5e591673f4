package jp.daicho.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Times as a source writes them: a pattern, and the zone in which they are meant. */
final class Times {

    private final DateTimeFormatter format;
    private final ZoneId zone;

    Times(String pattern, String zone) {
        try {
            format =
                    DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                            .withResolverStyle(ResolverStyle.STRICT);
            this.zone = ZoneId.of(zone);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnusableInput(
                    "Expected a time pattern and a zone, but got " + pattern + ", " + zone, e);
        }
    }

    /**
     * @throws DateTimeException where it is no such time
     */
    Instant read(String text) {
        return LocalDateTime.parse(text, format).atZone(zone).toInstant();
    }
}
