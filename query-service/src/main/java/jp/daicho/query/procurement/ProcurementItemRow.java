package jp.daicho.query.procurement;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.procurement.ItemAgreed;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** What is said of an item of 表1-5-1 or 表2-5-1, and since when which party agrees with it. */
@Table("procurement_item")
record ProcurementItemRow(
        @Index @Key UUID procurementId,
        @Key String item,
        String content,
        @Nullable Instant cityAgreedAt,
        @Nullable Instant contractorAgreedAt,
        @Nullable String minutes) {

    /** Who says something else takes the other's agreement away. */
    static ProcurementItemRow next(
            @Nullable ProcurementItemRow before, ItemAgreed event, EventMeta meta) {
        var same = before != null && before.content.equals(event.content()) ? before : null;
        var city = same == null ? null : same.cityAgreedAt;
        var contractor = same == null ? null : same.contractorAgreedAt;
        var minutes = same == null ? null : same.minutes;
        return switch (event.party()) {
            case CITY ->
                    new ProcurementItemRow(
                            meta.aggregateId(),
                            event.item(),
                            event.content(),
                            meta.occurredAt(),
                            contractor,
                            minutes);
            case CONTRACTOR ->
                    new ProcurementItemRow(
                            meta.aggregateId(),
                            event.item(),
                            event.content(),
                            city,
                            meta.occurredAt(),
                            event.minutes());
        };
    }
}
