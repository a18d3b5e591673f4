package jp.daicho.query.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.contract.ContractAmended;
import jp.daicho.contract.contract.ContractEnded;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A contract; {@code ends} is the last day as it is now. */
@Table("contract")
record ContractRow(
        @Key UUID contractId,
        String number,
        ContractTrack track,
        @Index UUID contractorId,
        List<UUID> systems,
        LocalDate begins,
        LocalDate ends,
        @Nullable Integer noticeMonths,
        @Nullable LocalDate noticeBy,
        @Nullable Integer nonConformityNoticeMonths,
        List<UUID> overlapping,
        boolean endedEarly,
        @Nullable String endReason,
        long version) {

    ContractRow amended(ContractAmended e, long newVersion) {
        return new ContractRow(
                contractId,
                number,
                track,
                contractorId,
                systems,
                e.term().begins(),
                e.term().ends(),
                e.noticeMonths(),
                e.noticeBy(),
                e.nonConformityNoticeMonths(),
                ContractProjection.ids(e.overlaps()),
                endedEarly,
                endReason,
                newVersion);
    }

    ContractRow ended(ContractEnded e, long newVersion) {
        return new ContractRow(
                contractId,
                number,
                track,
                contractorId,
                systems,
                begins,
                e.lastDay(),
                noticeMonths,
                noticeBy,
                nonConformityNoticeMonths,
                overlapping,
                true,
                e.reason(),
                newVersion);
    }

    ContractRow with(UUID contractor) {
        return new ContractRow(
                contractId,
                number,
                track,
                contractor,
                systems,
                begins,
                ends,
                noticeMonths,
                noticeBy,
                nonConformityNoticeMonths,
                overlapping,
                endedEarly,
                endReason,
                version);
    }
}
