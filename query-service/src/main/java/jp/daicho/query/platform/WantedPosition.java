package jp.daicho.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.regex.Pattern;
import jp.daicho.contract.Text;
import jp.daicho.http.InvalidParameter;

/**
 * What a caller wants to see at least, by {@code Daicho-Position}, and how long they wait for it,
 * by {@code Prefer: wait=N}.
 *
 * @param position 0 for whatever there is
 * @param patience at most 30 seconds
 */
record WantedPosition(long position, Duration patience) {

    static final String HEADER = "Daicho-Position";

    private static final long DEFAULT_SECONDS = 5;
    private static final long MOST_SECONDS = 30;
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern WAIT =
            Pattern.compile("(?i)(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?=$|[,;])");

    static WantedPosition of(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders(HEADER));
        long position = 0;
        if (!headers.isEmpty()) {
            var value = headers.getFirst().strip();
            if (headers.size() > 1 || !POSITION.matcher(value).matches()) {
                throw new InvalidParameter(
                        HEADER,
                        new Text(
                                "コマンドの応答の位置（0以上の整数）一つが必要です。",
                                "Expected one position, as a command answered it."));
            }
            position = Long.parseLong(value);
        }
        var prefer = WAIT.matcher(String.join(",", Collections.list(request.getHeaders("Prefer"))));
        long seconds =
                prefer.find()
                        ? Math.min(Long.parseLong(prefer.group(1)), MOST_SECONDS)
                        : DEFAULT_SECONDS;
        return new WantedPosition(position, Duration.ofSeconds(seconds));
    }
}
