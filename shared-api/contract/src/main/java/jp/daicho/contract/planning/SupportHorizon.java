package jp.daicho.contract.planning;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Until when continued maintenance of a product is to be had, and what happens then (IV-1.1-S1,
 * N3).
 *
 * @param product name of the product
 * @param kind hardware or software
 * @param configurationItemId the item of the configuration, where it is registered
 * @param availableUntil last day of continued maintenance, Asia/Tokyo
 * @param measure renewal or another measure
 */
public record SupportHorizon(
        String product,
        Kind kind,
        @Nullable UUID configurationItemId,
        LocalDate availableUntil,
        String measure) {

    /** What sort of product. */
    public enum Kind {
        HARDWARE,
        SOFTWARE
    }

    void check(Checks checks) {
        checks.line("product", product, 200).paragraph("measure", measure, 2000);
    }
}
