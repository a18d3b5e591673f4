package jp.daicho.contract.procurement;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * Decides how the contractor is found (III-1.4, III-2.4).
 *
 * @param contractor the one who is named; {@code null} where the method finds one
 */
public record ChooseMethod(
        ProcurementMethod method,
        @IdOf(Named.ORGANISATION) @Nullable UUID contractor,
        String reason,
        @Nullable Instant occurredAt)
        implements NegotiationCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000)
                .that(
                        method.namesContractor() == (contractor != null),
                        "contractor",
                        "特命随意契約とシステム調達に含む場合は事業者を指定し、競争入札とプロポーザルでは指定しないでください。",
                        "Expected a contractor with SINGLE_SOURCE and INCLUDED_IN_BUILD, and none otherwise.");
    }
}
