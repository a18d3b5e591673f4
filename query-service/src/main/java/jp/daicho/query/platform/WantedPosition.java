package jp.daicho.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.daicho.contract.Text;
import jp.daicho.http.InvalidParameter;
import jp.daicho.http.LogPosition;

/**
 * What a caller wants to see at least, by {@code Daicho-Position}, and how long they wait for it,
 * by {@code Prefer: wait=N}.
 *
 * @param position 0 for whatever there is
 * @param patience at most 30 seconds
 */
record WantedPosition(LogPosition position, Duration patience) {

    static final String HEADER = "Daicho-Position";

    private static final long DEFAULT_SECONDS = 5;
    private static final long MOST_SECONDS = 30;
    private static final LogPosition ANY = new LogPosition(0, null);
    private static final Pattern WAIT =
            Pattern.compile("(?i)(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?=$|[,;])");

    static WantedPosition of(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders(HEADER));
        var position = ANY;
        if (!headers.isEmpty()) {
            position =
                    headers.size() > 1
                            ? readable(Optional.empty())
                            : readable(LogPosition.read(headers.getFirst().strip()));
        }
        var prefer = WAIT.matcher(String.join(",", Collections.list(request.getHeaders("Prefer"))));
        long seconds =
                prefer.find()
                        ? Math.min(Long.parseLong(prefer.group(1)), MOST_SECONDS)
                        : DEFAULT_SECONDS;
        return new WantedPosition(position, Duration.ofSeconds(seconds));
    }

    private static LogPosition readable(Optional<LogPosition> position) {
        return position.orElseThrow(() ->
                new InvalidParameter(
                        HEADER,
                        new Text(
                                "コマンドの応答の位置（例: 42@3f9c1b2a）一つが必要です。",
                                "Expected one position, as a command answered it, such as 42@3f9c1b2a.")));
    }
}
