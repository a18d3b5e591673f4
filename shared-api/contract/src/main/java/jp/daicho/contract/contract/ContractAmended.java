package jp.daicho.contract.contract;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** The terms changed: as they are from now on. */
@EventType(name = "contract.ContractAmended", ja = "契約を変更", en = "Contract amended")
public record ContractAmended(
        ContractTerm term,
        @Nullable Integer noticeMonths,
        @Nullable LocalDate noticeBy,
        @Nullable Integer nonConformityNoticeMonths,
        String reason,
        List<ContractOverlap> overlaps)
        implements ContractEvent {}
