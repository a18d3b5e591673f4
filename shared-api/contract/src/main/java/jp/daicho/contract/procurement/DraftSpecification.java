package jp.daicho.contract.procurement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The procurement specification is written, or written anew (III-1.3, III-2.3).
 *
 * @param reference where the document is filed
 * @param items each row of 表1-3-1 or 表2-3-1 once
 * @param reflections each source once
 * @param ictBcpSupport what it says about the support organisation when the ICT-BCP is invoked; a
 *     critical system's must say it (III-1.3-N5, III-2.3-N2)
 */
public record DraftSpecification(
        String title,
        String reference,
        List<SpecifiedItem> items,
        List<SpecifiedDeliverable> deliverables,
        List<SourceReflection> reflections,
        @Nullable String ictBcpSupport,
        @Nullable Instant occurredAt)
        implements ProcurementCommand {

    private static final int MOST_DELIVERABLES = 200;

    @Override
    public void check(Checks checks) {
        checks.line("title", title, 200)
                .line("reference", reference, 200)
                .each("items", items, SpecifiedItem::check)
                .distinct("items", items, SpecifiedItem::item)
                .that(
                        items.stream()
                                .map(SpecifiedItem::item)
                                .collect(Collectors.toSet())
                                .containsAll(SpecifiedItem.codes()),
                        "items",
                        "表1-3-1・表2-3-1の全ての要件について、記載内容か該当しない理由を指定してください。",
                        "Expected each item of tables III-1-3-1 and III-2-3-1, with its content or why it is not applicable.")
                .size("deliverables", deliverables, 1, MOST_DELIVERABLES)
                .each("deliverables", deliverables, SpecifiedDeliverable::check)
                .size("reflections", reflections, 1, SpecificationSource.values().length)
                .each("reflections", reflections, SourceReflection::check)
                .distinct("reflections", reflections, SourceReflection::source)
                .paragraph("ictBcpSupport", ictBcpSupport, 2000);
    }
}
