package jp.daicho.query.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.handover.AgreedMaterial;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A row of 表7-1-1 as agreed, and how far its handover has come. */
@Table("handover_material")
record HandoverMaterialRow(
        @Index @Key UUID handoverId,
        @Key String content,
        int place,
        String material,
        @Nullable String title,
        @Nullable LocalDate dueOn,
        @Nullable String way,
        @Nullable String responsible,
        @Nullable String reasonNotNeeded,
        @Nullable Instant deliveredAt,
        @Nullable String delivery,
        JsonNode files,
        @Nullable Instant acceptedAt,
        @Nullable String acceptance,
        @Nullable Instant storedAt,
        @Nullable String storagePlace,
        @Nullable String storageWay) {

    static HandoverMaterialRow agreed(UUID handover, int place, AgreedMaterial row) {
        return new HandoverMaterialRow(
                        handover,
                        row.content(),
                        place,
                        row.material(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        EventCodec.mapper().createArrayNode(),
                        null,
                        null,
                        null,
                        null,
                        null)
                .agreedAs(place, row);
    }

    HandoverMaterialRow agreedAs(int newPlace, AgreedMaterial row) {
        return new HandoverMaterialRow(
                handoverId,
                content,
                newPlace,
                row.material(),
                row.title(),
                row.dueOn(),
                row.way(),
                row.responsible(),
                row.reasonNotNeeded(),
                deliveredAt,
                delivery,
                files,
                acceptedAt,
                acceptance,
                storedAt,
                storagePlace,
                storageWay);
    }

    HandoverMaterialRow delivered(@Nullable Instant at, @Nullable String what, JsonNode which) {
        return with(at, what, which, null, null, storedAt, storagePlace, storageWay);
    }

    HandoverMaterialRow accepted(Instant at, @Nullable String note) {
        return with(deliveredAt, delivery, files, at, note, storedAt, storagePlace, storageWay);
    }

    HandoverMaterialRow stored(Instant at, String where, String how) {
        return with(deliveredAt, delivery, files, acceptedAt, acceptance, at, where, how);
    }

    private HandoverMaterialRow with(
            @Nullable Instant delivered,
            @Nullable String what,
            JsonNode which,
            @Nullable Instant accepted,
            @Nullable String note,
            @Nullable Instant stored,
            @Nullable String where,
            @Nullable String how) {
        return new HandoverMaterialRow(
                handoverId,
                content,
                place,
                material,
                title,
                dueOn,
                way,
                responsible,
                reasonNotNeeded,
                delivered,
                what,
                which,
                accepted,
                note,
                stored,
                where,
                how);
    }
}
