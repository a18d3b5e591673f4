package jp.daicho.command.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Gives ids: version 7, in the order of time; or derived, where the same question must get the same
 * id.
 */
final class Ids {

    private static final UUID NAMESPACE = UUID.fromString("6f0e3c52-8a55-5b0b-9e0e-0f6b8f0f5a11");

    UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    UUID derived(String... parts) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, String.join("\u0001", parts));
    }
}
