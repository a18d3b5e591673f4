package jp.daicho.contract.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A contract that exists is entered. Its contractor gets the track's role on each of its systems
 * for its period.
 *
 * @param number unique in the installation
 * @param begins first day, Asia/Tokyo
 * @param ends last day, Asia/Tokyo; or else
 * @param termMonths length in whole months
 * @param noticeMonths how long before the end notice must be given, in months; {@code null} where
 *     none is agreed
 * @param nonConformityNoticeMonths within how many months of learning of it a non-conformity must
 *     be notified; {@code null} where the contract says nothing
 */
public record RegisterContract(
        @Nullable UUID contractId,
        String number,
        ContractTrack track,
        UUID contractor,
        List<UUID> systems,
        LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable Integer termMonths,
        @Nullable Integer noticeMonths,
        @Nullable Integer nonConformityNoticeMonths,
        @Nullable Instant occurredAt)
        implements ContractCommand {

    @Override
    public void check(Checks checks) {
        checks.line("number", number, 60)
                .size("systems", systems, 1, 100)
                .distinct("systems", systems, s -> s);
        checks.that(
                (ends == null) != (termMonths == null),
                "ends",
                "endsかtermMonthsのどちらか一方を指定してください。",
                "Expected either ends or termMonths.");
        checks.that(
                ends == null || !ends.isBefore(begins),
                "ends",
                "開始日以後の日を指定してください。",
                "Expected a day not before the first day.");
        months(checks, "termMonths", termMonths, 1);
        months(checks, "noticeMonths", noticeMonths, 0);
        months(checks, "nonConformityNoticeMonths", nonConformityNoticeMonths, 0);
    }

    static void months(Checks checks, String field, @Nullable Integer months, int least) {
        checks.that(
                months == null || (months >= least && months <= 240),
                field,
                least + "以上240以下の月数を指定してください。",
                "Expected " + least + " to 240 months.");
    }

    public ContractTerm term() {
        return ends == null
                ? ContractTerm.ofMonths(begins, termMonths == null ? 0 : termMonths)
                : new ContractTerm(begins, ends);
    }
}
