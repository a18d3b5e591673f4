package jp.daicho.command.handover;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.handover.HandedOverFile;
import org.jspecify.annotations.Nullable;

/** Bodies of requests about one part of a handover: the commands without what is in the path. */
final class HandoverRequests {

    private HandoverRequests() {}

    record Delivery(
            String description,
            @Nullable List<HandedOverFile> files,
            @Nullable Instant occurredAt) {}

    record Note(@Nullable String note, @Nullable Instant occurredAt) {}

    record Storage(String place, String way, @Nullable Instant occurredAt) {}

    record Answer(String answer, @Nullable Instant occurredAt) {}

    record Handling(String handling, @Nullable Instant occurredAt) {}
}
