package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records a service level agreement (III-1.3-N6, III-2.3-N4, IV-3-G1).
 *
 * @param code what people call it, unique in the system; made from the day and the id where {@code
 *     null}
 * @param contractId contract with which it was agreed
 */
public record AgreeSla(
        @Nullable UUID slaId,
        @Nullable String code,
        String title,
        @Nullable UUID contractId,
        SlaTerms terms,
        @Nullable Instant occurredAt)
        implements SlaCommand {

    @Override
    public void check(Checks checks) {
        checks.line("code", code, 40)
                .line("title", title, 200)
                .nested("terms", terms, SlaTerms::check);
    }
}
