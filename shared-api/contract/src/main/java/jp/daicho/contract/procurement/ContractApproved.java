package jp.daicho.contract.procurement;

import java.time.LocalDate;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The proper officer approved the contract.
 *
 * @param reasonStatement the statement of reasons that was approved with it; {@code null} after
 *     competitive bidding
 * @param decidedOn day of the approval, Asia/Tokyo
 */
@EventType(
        name = "procurement.ContractApproved",
        guideline = {
            "III-1.6-S3",
            "III-1.6-X2",
            "III-1.6-N1",
            "III-2.6-S3",
            "III-2.6-X2",
            "III-2.6-N1"
        },
        visibility = Visibility.CITY,
        ja = "契約を決裁",
        en = "Contract approved")
public record ContractApproved(
        ContractAuthority authority,
        @Nullable String reasonStatement,
        String decision,
        LocalDate decidedOn)
        implements ConclusionEvent {}
