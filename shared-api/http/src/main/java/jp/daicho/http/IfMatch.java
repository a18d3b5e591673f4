package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The version that a caller has read and expects, by {@code If-Match}. An entity tag is {@code
 * "<version>"} or {@code "<version>.<hash>"}; only the version counts. Weak tags are taken, since
 * proxies weaken ours when they compress.
 */
public final class IfMatch {

    private static final Pattern TAGS =
            Pattern.compile("\\s*(W/)?\"(\\d{1,18})(\\.[A-Za-z0-9_-]*)?\"\\s*");

    private IfMatch() {}

    /**
     * The expected version; {@code null} where none is: no header, or {@code *}.
     *
     * @throws InvalidParameter where the header is none, or names several versions
     */
    public static @Nullable Long versionOf(HttpServletRequest request) {
        var header = String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_MATCH)));
        if (header.isEmpty() || header.strip().equals("*")) {
            return null;
        }
        Long version = null;
        for (var tag : header.split(",", -1)) {
            var match = TAGS.matcher(tag);
            if (!match.matches()) {
                throw invalid();
            }
            var named = Long.valueOf(match.group(2));
            if (version != null && !version.equals(named)) {
                throw invalid();
            }
            version = named;
        }
        return version;
    }

    private static InvalidParameter invalid() {
        return new InvalidParameter(
                HttpHeaders.IF_MATCH,
                new Text("読んだときのETag一つ、または * が必要です。", "Expected the ETag that was read, or *."));
    }
}
