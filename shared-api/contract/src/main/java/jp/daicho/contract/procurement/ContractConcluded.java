package jp.daicho.contract.procurement;

import java.math.BigDecimal;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import jp.daicho.contract.Visibility;
import jp.daicho.contract.contract.ContractTerm;
import org.jspecify.annotations.Nullable;

/**
 * The contract was concluded: it is registered by the ledger itself.
 *
 * @param contractId the contract's id, which follows from the procurement's
 * @param term first and last day, Asia/Tokyo
 * @param amount in yen with tax: that of the quotation
 */
@EventType(
        name = "procurement.ContractConcluded",
        guideline = {
            "III-1.3-N6",
            "III-1.6-G1",
            "III-1.6-S3",
            "III-1.6-N4",
            "III-2.3-N4",
            "III-2.6-G1",
            "III-2.6-S3",
            "III-2.6-N4"
        },
        visibility = Visibility.CITY,
        ja = "契約を締結",
        en = "Contract concluded")
public record ContractConcluded(
        UUID contractId,
        String number,
        Track track,
        @IdOf(Named.ORGANISATION) UUID contractor,
        ContractTerm term,
        BigDecimal amount,
        @Nullable UUID slaId,
        @Nullable Integer noticeMonths,
        @Nullable Integer nonConformityNoticeMonths)
        implements ConclusionEvent {}
