package jp.daicho.http;

public final class Correlation {
    private Correlation() {}

    public static String of(jakarta.servlet.http.HttpServletRequest r) {
        return "x";
    }
}
