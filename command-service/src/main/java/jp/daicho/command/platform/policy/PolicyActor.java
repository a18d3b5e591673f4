package jp.daicho.command.platform.policy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Role;

/** As whom policies act: nobody's token gives this role, and the audit trail shows it. */
final class PolicyActor {

    private static final UUID LEDGER = UUID.fromString("5c1b5f0e-3d3a-5d0c-8a51-6a1f52f0d41e");

    private PolicyActor() {}

    static Actor of(String policy) {
        return new Actor(UuidCreator.getNameBasedSha1(LEDGER, policy), LEDGER, Role.POLICY);
    }
}
