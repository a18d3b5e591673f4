package jp.daicho.http;

/**
 * What may stand in a header: characters that Unicode knows, and no control characters. The same
 * rule as Spring Security's firewall has by default, which asks it of every header each time that
 * somebody reads it; nearly always each character is one of ASCII.
 */
final class HeaderText {

    private static final char FIRST_PRINTED = ' ';
    private static final char LAST_PRINTED = '~';

    private HeaderText() {}

    static boolean isName(String text) {
        return holds(text, false);
    }

    /** A value may have tabs, too. */
    static boolean isValue(String text) {
        return holds(text, true);
    }

    private static boolean holds(String text, boolean tabs) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < FIRST_PRINTED || c > LAST_PRINTED) && !(tabs && c == '\t')) {
                return text.codePoints().allMatch(one -> tabs && one == '\t' || isText(one));
            }
        }
        return true;
    }

    private static boolean isText(int character) {
        return Character.isDefined(character) && Character.getType(character) != Character.CONTROL;
    }
}
