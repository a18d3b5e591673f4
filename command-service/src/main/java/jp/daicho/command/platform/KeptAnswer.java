package jp.daicho.command.platform;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventCodec;

/** The receipt as it is kept with an idempotency key. */
record KeptAnswer(UUID id, long version, long position) {

    static String of(UUID id, long version, long position) {
        return open(id, version) + position + "}";
    }

    /** Its text up to the position, which the database knows first. */
    static String open(UUID id, long version) {
        return "{\"id\":\"" + id + "\",\"version\":" + version + ",\"position\":";
    }

    static CommandRunner.Answer read(String json) {
        var kept = EventCodec.mapper().readValue(json, KeptAnswer.class);
        return new CommandRunner.Answer(kept.id, kept.version, kept.position, List.of());
    }
}
