package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.InvalidParameter;
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
                            example = "42")
                    long next,
            @Schema(description = "Position up to which the log was settled", example = "42")
                    long position) {}

    @GetMapping("/api/v1/events")
    @Operation(
            operationId = "listEvents",
            summary =
                    "The events after a position that the caller may see, as CloudEvents, in the order of the log")
    @Guideline({})
    @AllowedTo({
        Role.ADMINISTRATOR,
        Role.AUDITOR,
        Role.INFORMATION_SYSTEMS_SECTION,
        Role.CONTRACTS_SECTION,
        Role.OWNING_SECTION_MANAGER,
        Role.OWNING_SECTION_DELEGATE,
        Role.OWNING_SECTION_CHIEF,
        Role.OWNING_SECTION_STAFF,
        Role.BUILD_CONTRACTOR,
        Role.MAINTENANCE_CONTRACTOR,
        Role.OPERATION_CONTRACTOR,
        Role.INTEGRATED_OPERATION_CONTRACTOR,
        Role.SERVICE_PROVIDER,
        Role.SUPPORT_CONTRACTOR,
        Role.SUBCONTRACTOR,
        Role.INCOMING_CONTRACTOR,
        Role.RELATED_SECTION
    })
    ResponseEntity<FeedPage> list(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "50") int limit,
            ReadCall call) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidParameter(
                    "limit",
                    new Text(
                            "1以上" + MOST + "以下の整数が必要です。",
                            "Expected a whole number from 1 to " + MOST + "."));
        }
        requirePosition("after", after);
        var part = feed.after(after, limit, EventRights.of(call.viewer()));
        return ResponseEntity.ok()
                .header("Daicho-Position", Long.toString(part.through()))
                .body(new FeedPage(part.events(), part.through(), feed.settled()));
    }

    @GetMapping(path = "/api/v1/events/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "streamEvents",
            summary =
                    "The events as they come, as server-sent events; Last-Event-ID goes on where a stream broke")
    @Guideline({})
    @AllowedTo({
        Role.ADMINISTRATOR,
        Role.AUDITOR,
        Role.INFORMATION_SYSTEMS_SECTION,
        Role.CONTRACTS_SECTION,
        Role.OWNING_SECTION_MANAGER,
        Role.OWNING_SECTION_DELEGATE,
        Role.OWNING_SECTION_CHIEF,
        Role.OWNING_SECTION_STAFF,
        Role.BUILD_CONTRACTOR,
        Role.MAINTENANCE_CONTRACTOR,
        Role.OPERATION_CONTRACTOR,
        Role.INTEGRATED_OPERATION_CONTRACTOR,
        Role.SERVICE_PROVIDER,
        Role.SUPPORT_CONTRACTOR,
        Role.SUBCONTRACTOR,
        Role.INCOMING_CONTRACTOR,
        Role.RELATED_SECTION
    })
    void stream(
            @RequestParam(defaultValue = "0") long after,
            ReadCall call,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var last = request.getHeader("Last-Event-ID");
        long from = last == null ? after : position(last);
        requirePosition(last == null ? "after" : "Last-Event-ID", from);
        streams.stream(from, call, response);
    }

    private void requirePosition(String name, long position) {
        if (position < 0) {
            throw notAPosition(name);
        }
        feed.requireReached(position);
    }

    private static long position(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw notAPosition("Last-Event-ID");
        }
        return Long.parseLong(text);
    }

    private static InvalidParameter notAPosition(String name) {
        return new InvalidParameter(
                name, new Text("位置（0以上の整数）が必要です。", "Expected a position, a whole number from 0."));
    }
}
