package jp.daicho.http;

public final class RawBody {
    private RawBody() {}

    public static byte[] of(jakarta.servlet.http.HttpServletRequest r) {
        return new byte[0];
    }
}
