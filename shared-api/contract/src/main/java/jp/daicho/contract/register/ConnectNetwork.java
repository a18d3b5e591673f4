package jp.daicho.contract.register;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The system is connected to one more network. */
public record ConnectNetwork(Network network, @Nullable Instant occurredAt)
        implements SystemCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                network != Network.STAND_ALONE,
                "network",
                "接続するネットワークを指定してください。",
                "Expected a network to connect to.");
    }
}
