package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Fixes what is handed over, when and how (IV-7.1-S1): every row of 表7-1-1 is agreed on or reasoned
 * away. Agreeing again replaces what was agreed; rows that stay keep their deliveries.
 *
 * @param materials the rows
 * @param dataSets names of the business system's data sets to be extracted in full; needed at a
 *     replacement (IV-7.1-N1)
 * @param agreedBy organisations that agreed: at least the outgoing contractor and the owning
 *     section
 */
public record AgreeMaterials(
        List<AgreedMaterial> materials,
        @Nullable List<String> dataSets,
        List<UUID> agreedBy,
        @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.size("materials", materials, 1, 200)
                .each("materials", materials, AgreedMaterial::check)
                .distinct("materials", materials, AgreedMaterial::content)
                .size("agreedBy", agreedBy, 2, 20)
                .distinct("agreedBy", agreedBy, Function.identity())
                .size("dataSets", dataSets, 0, 1000)
                .distinct("dataSets", dataSets, Function.identity());
        if (dataSets != null) {
            for (int i = 0; i < dataSets.size(); i++) {
                checks.line("dataSets/" + i, dataSets.get(i), 200);
            }
        }
    }
}
