package jp.daicho.importing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids that are the same again whenever the same thing is imported into the same system. */
final class DerivedIds {

    private static final UUID NAMESPACE = UUID.fromString("5b0e8b52-6f0e-5d0a-9c6e-1d5a3c7f9e24");

    private DerivedIds() {}

    static UUID of(UUID system, String... parts) {
        return UuidCreator.getNameBasedSha1(
                NAMESPACE, system + "\u0001" + String.join("\u0001", parts));
    }
}
