package jp.daicho.http.json;

/** JSON pointers (RFC 6901), and texts that can be shown in one. */
final class Pointers {

    private Pointers() {}

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 < text.length()
                        && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    i++;
                } else {
                    return true;
                }
            }
        }
        return false;
    }

    /** A pointer to a name that cannot itself be written in an answer is shown with U+FFFD. */
    static String printable(String pointer) {
        if (pointer.indexOf('\0') < 0 && !hasLoneSurrogate(pointer)) {
            return pointer;
        }
        var shown = new StringBuilder();
        pointer.codePoints()
                .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
