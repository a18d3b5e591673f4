package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Text;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.InvalidParameter;
import jp.daicho.http.LogPosition;
import jp.daicho.query.platform.ReadCall;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The change feed: what is recorded, as it is recorded, for other programs. */
@RestController
@Tag(name = "feed")
class FeedEndpoints {

    private static final int MOST = 200;
    private static final String AFTER =
            "Position behind which to begin, as an answer or event gave it; 0 for the beginning";

    private final Feed feed;
    private final EventStreams streams;

    FeedEndpoints(Feed feed, EventStreams streams) {
        this.feed = feed;
        this.streams = streams;
    }

    /** Some events of the feed. */
    @Schema(name = "FeedPage", description = "Events in the order of the log")
    record FeedPage(
            @Schema(description = "The events that the caller may see") List<CloudEvent> items,
            @Schema(
                            description = "Send this as after for what follows, now or later",
                            implementation = String.class,
                            example = "42@3f9c1b2a")
                    LogPosition next,
            @Schema(
                            description = "Position up to which the log was settled",
                            implementation = String.class,
                            example = "42@3f9c1b2a")
                    LogPosition position) {}

    @GetMapping("/api/v1/events")
    @Operation(
            operationId = "listEvents",
            summary =
                    "The events after a position that the caller may see, as CloudEvents, in the order of the log")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ResponseEntity<FeedPage> list(
            @Parameter(description = AFTER) @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "50") int limit,
            ReadCall call) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidParameter(
                    "limit",
                    new Text(
                            "1以上" + MOST + "以下の整数が必要です。",
                            "Expected a whole number from 1 to " + MOST + "."));
        }
        var from = reached("after", after);
        var part = feed.after(from.place(), limit, EventRights.of(call.viewer()));
        var through = feed.position(part.through());
        return ResponseEntity.ok()
                .header("Daicho-Position", through.toString())
                .body(new FeedPage(part.events(), through, feed.settled()));
    }

    @GetMapping(path = "/api/v1/events/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "streamEvents",
            summary =
                    "The events as they come, as server-sent events; Last-Event-ID goes on where a stream broke")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    void stream(
            @Parameter(description = AFTER) @RequestParam(defaultValue = "0") String after,
            ReadCall call,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var last = request.getHeader("Last-Event-ID");
        var from = last == null ? reached("after", after) : reached("Last-Event-ID", last);
        streams.stream(from.place(), call, response);
    }

    private LogPosition reached(String name, String text) {
        var position = LogPosition.read(text).orElseThrow(() -> notAPosition(name));
        feed.requireReached(position);
        return position;
    }

    private static InvalidParameter notAPosition(String name) {
        return new InvalidParameter(
                name,
                new Text(
                        "位置（例: 42@3f9c1b2a。最初からは0）が必要です。",
                        "Expected a position such as 42@3f9c1b2a, or 0 for the beginning."));
    }
}
