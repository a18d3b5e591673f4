package jp.daicho.http;

public final class IfMatch {
    private IfMatch() {}

    public static @org.jspecify.annotations.Nullable Long versionOf(
            jakarta.servlet.http.HttpServletRequest r) {
        return null;
    }
}
