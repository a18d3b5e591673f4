package jp.daicho.contract.sentence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.daicho.contract.Text;

/** How values are written in a sentence of one of the two languages. */
enum Language {
    JA("ja", "、", "uuuu年M月d日", "uuuu年M月d日H時mm分") {
        @Override
        String of(Text text) {
            return text.ja();
        }
    },
    EN("en", ", ", "d MMMM uuuu", "d MMMM uuuu HH:mm") {
        @Override
        String of(Text text) {
            return text.en();
        }
    };

    private final String suffix;
    private final String separator;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    Language(String suffix, String separator, String date, String time) {
        this.suffix = suffix;
        this.separator = separator;
        this.date = DateTimeFormatter.ofPattern(date, Locale.ENGLISH);
        this.time =
                DateTimeFormatter.ofPattern(time, Locale.ENGLISH).withZone(ZoneId.of("Asia/Tokyo"));
    }

    abstract String of(Text text);

    /** A label amid a sentence: an English one begins small, unless it is a name. */
    String inSentence(Text label) {
        var text = of(label);
        return this == EN
                        && !text.isEmpty()
                        && text.chars().skip(1).noneMatch(Character::isUpperCase)
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    /** The end of a template's key. */
    String suffix() {
        return suffix;
    }

    /** What stands between several of a kind. */
    String separator() {
        return separator;
    }

    String of(LocalDate day) {
        return date.format(day);
    }

    /** In Japan's time, to the minute. */
    String of(Instant moment) {
        return time.format(moment);
    }
}
