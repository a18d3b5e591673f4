package jp.daicho.contract.procurement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The final check of specification and quotation, with which both agree (III-1.5-S3, X1,
 * III-2.5-S3, X1).
 *
 * @param specification the specification that is settled, with its version
 * @param items each item of 表1-5-1 or 表2-5-1, with where it is reflected
 * @param specialSpecifications what is attached (III-1.5-N3, III-2.5-N3)
 * @param consent where the contractor's agreement is on record
 */
public record SettleSpecification(
        String specification,
        List<SettledItem> items,
        List<SpecialSpecification> specialSpecifications,
        String consent,
        @Nullable Instant occurredAt)
        implements NegotiationCommand {

    @Override
    public void check(Checks checks) {
        checks.line("specification", specification, 200)
                .each("items", items, SettledItem::check)
                .distinct("items", items, SettledItem::item)
                .that(
                        items.stream()
                                .map(SettledItem::item)
                                .collect(Collectors.toSet())
                                .containsAll(SpecifiedItem.codes()),
                        "items",
                        "表1-5-1・表2-5-1の全ての要件について、仕様書と見積書の反映箇所を指定してください。",
                        "Expected for each item of tables III-1-5-1 and III-2-5-1 where specification and quotation reflect it.")
                .distinct("specialSpecifications", specialSpecifications, s -> s)
                .line("consent", consent, 200);
    }
}
