package jp.daicho.query.audit;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The parts by which a text is found: of Japanese, each two characters that stand together; of
 * words in letters and digits, their beginnings.
 */
final class Grams {

    private static final int LONGEST_BEGINNING = 8;

    private Grams() {}

    /** Full and half width, upper and lower case are the same. */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Every part by which a normalised text may be looked for. */
    static Set<String> of(String text) {
        var parts = new LinkedHashSet<String>();
        runs(
                text,
                word -> {
                    parts.add(word.substring(0, 1));
                    for (int n = 2; n <= Math.min(word.length(), LONGEST_BEGINNING); n++) {
                        parts.add(word.substring(0, n));
                    }
                },
                japanese -> {
                    for (int i = 0; i + 2 <= japanese.length; i++) {
                        parts.add(new String(japanese, i, 2));
                    }
                });
        return parts;
    }

    /** The parts that a text must have to hold this one; none where it is too short to say. */
    static Set<String> needed(String term) {
        var parts = new LinkedHashSet<String>();
        runs(
                term,
                word -> {
                    if (word.length() > 1 || word.length() == term.length()) {
                        parts.add(word.substring(0, Math.min(word.length(), LONGEST_BEGINNING)));
                    }
                },
                japanese -> {
                    for (int i = 0; i + 2 <= japanese.length; i++) {
                        parts.add(new String(japanese, i, 2));
                    }
                });
        return parts;
    }

    private static void runs(String text, Consumer<String> word, Consumer<int[]> japanese) {
        var points = text.codePoints().toArray();
        int at = 0;
        while (at < points.length) {
            int from = at;
            if (!Character.isLetterOrDigit(points[at])) {
                at++;
            } else if (isJapanese(points[at])) {
                while (at < points.length && isJapanese(points[at])) {
                    at++;
                }
                japanese.accept(Arrays.copyOfRange(points, from, at));
            } else {
                while (at < points.length
                        && Character.isLetterOrDigit(points[at])
                        && !isJapanese(points[at])) {
                    at++;
                }
                word.accept(new String(points, from, at - from));
            }
        }
    }

    private static boolean isJapanese(int point) {
        if (point < 0x2E80) {
            return false;
        }
        // the long vowel mark and the repetition mark belong to no script
        return point == 'ー'
                || point == '々'
                || switch (UnicodeScript.of(point)) {
                    case HAN, HIRAGANA, KATAKANA -> true;
                    default -> false;
                };
    }
}
