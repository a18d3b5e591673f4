package jp.daicho.contract.procurement;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * One party agrees with what is said of an item of 表1-5-1 or 表2-5-1 (III-1.5-S1, III-2.5-S1). It
 * stands when both agree with the same; who says something else takes the other's agreement away.
 *
 * @param item code of the row
 * @param content what is agreed
 * @param minutes where the contractor's agreement is on record, which the section enters for it;
 *     {@code null} where the party itself acts
 */
public record AgreeItem(
        String item, String content, @Nullable String minutes, @Nullable Instant occurredAt)
        implements NegotiationCommand {

    @Override
    public void check(Checks checks) {
        SpecifiedItem.checkCode(checks, item);
        checks.paragraph("content", content, 4000).line("minutes", minutes, 200);
    }
}
