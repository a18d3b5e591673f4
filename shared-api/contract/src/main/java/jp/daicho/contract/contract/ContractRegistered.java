package jp.daicho.contract.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A contract was entered.
 *
 * @param term first and last day, Asia/Tokyo
 * @param noticeBy last day for giving notice, Asia/Tokyo; {@code null} where none is agreed
 * @param overlaps other contracts of the same scope at the same time
 */
@EventType(
        name = "contract.ContractRegistered",
        guideline = {"II-1-A5", "II-1-A6", "II-1-A7", "II-1-A8"},
        ja = "契約を登録",
        en = "Contract registered")
public record ContractRegistered(
        String number,
        ContractTrack track,
        UUID contractor,
        List<UUID> systems,
        ContractTerm term,
        @Nullable Integer noticeMonths,
        @Nullable LocalDate noticeBy,
        @Nullable Integer nonConformityNoticeMonths,
        List<ContractOverlap> overlaps)
        implements ContractEvent {}
