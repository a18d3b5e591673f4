package jp.daicho.command.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.command.register.SystemFacts;
import jp.daicho.contract.contract.AmendContract;
import jp.daicho.contract.contract.ContractAmended;
import jp.daicho.contract.contract.ContractCommand;
import jp.daicho.contract.contract.ContractEnded;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.contract.ContractOverlap;
import jp.daicho.contract.contract.ContractProblem;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.contract.EndContract;
import jp.daicho.contract.contract.RegisterContract;
import org.jspecify.annotations.Nullable;

/** What decisions about a contract need. */
record ContractState(
        ContractTrack track,
        List<UUID> systems,
        ContractTerm term,
        @Nullable Integer noticeMonths,
        @Nullable Integer nonConformityNoticeMonths,
        @Nullable LocalDate endedOn) {

    static List<ContractEvent> register(
            RegisterContract command,
            UUID contract,
            DirectoryFacts directory,
            SystemFacts register,
            ContractFacts contracts) {
        var contractor = directory.organisation(command.contractor());
        if (contractor == null || !contractor.goesOn() || !contractor.isContractor()) {
            throw ContractProblem.NOT_A_CONTRACTOR.because(command.contractor());
        }
        for (var system : command.systems()) {
            if (register.system(system) == null) {
                throw ContractProblem.NOT_A_SYSTEM.because(system);
            }
        }
        var term = command.term();
        return List.of(
                new ContractRegistered(
                        command.number(),
                        command.track(),
                        command.contractor(),
                        command.systems(),
                        term,
                        command.noticeMonths(),
                        noticeBy(term, command.noticeMonths()),
                        command.nonConformityNoticeMonths(),
                        overlaps(contract, command.track(), command.systems(), term, contracts)));
    }

    List<ContractEvent> decide(ContractCommand command, UUID contract, ContractFacts contracts) {
        return switch (command) {
            case RegisterContract again ->
                    throw new IllegalStateException("Registered twice: " + again.number());
            case AmendContract c -> amend(c, contract, contracts);
            case EndContract c -> end(c);
        };
    }

    private List<ContractEvent> amend(
            AmendContract command, UUID contract, ContractFacts contracts) {
        if (endedOn != null) {
            throw ContractProblem.CONTRACT_ENDED.because(endedOn);
        }
        var ends = command.ends() == null ? term.ends() : command.ends();
        if (ends.isBefore(term.begins())) {
            throw ContractProblem.CONTRACT_ENDS_BEFORE_IT_BEGINS.because(term.begins(), ends);
        }
        var amended = new ContractTerm(term.begins(), ends);
        var notice = command.noticeMonths() == null ? noticeMonths : command.noticeMonths();
        var nonConformity =
                command.nonConformityNoticeMonths() == null
                        ? nonConformityNoticeMonths
                        : command.nonConformityNoticeMonths();
        if (amended.equals(term)
                && Objects.equals(notice, noticeMonths)
                && Objects.equals(nonConformity, nonConformityNoticeMonths)) {
            return List.of();
        }
        return List.of(
                new ContractAmended(
                        amended,
                        notice,
                        noticeBy(amended, notice),
                        nonConformity,
                        command.reason(),
                        overlaps(contract, track, systems, amended, contracts)));
    }

    private List<ContractEvent> end(EndContract command) {
        if (endedOn != null) {
            if (endedOn.equals(command.lastDay())) {
                return List.of();
            }
            throw ContractProblem.CONTRACT_ENDED.because(endedOn);
        }
        if (command.lastDay().isBefore(term.begins()) || command.lastDay().isAfter(term.ends())) {
            throw ContractProblem.OUTSIDE_TERM.because(
                    term.begins(), term.ends(), command.lastDay());
        }
        return List.of(new ContractEnded(command.lastDay(), command.reason()));
    }

    private static @Nullable LocalDate noticeBy(ContractTerm term, @Nullable Integer months) {
        return months == null ? null : term.noticeBy(months);
    }

    /** Several contracts side by side are normal: what overlaps is said, not refused. */
    private static List<ContractOverlap> overlaps(
            UUID contract,
            ContractTrack track,
            List<UUID> systems,
            ContractTerm term,
            ContractFacts contracts) {
        return systems.stream()
                .flatMap(system ->
                        contracts.ofSystem(system).stream()
                                .filter(other ->
                                        !other.contractId().equals(contract)
                                                && other.track().overlaps(track)
                                                && other.term().overlaps(term))
                                .map(other -> new ContractOverlap(other.contractId(), system)))
                .toList();
    }

    static ContractState evolve(@Nullable ContractState state, ContractEvent event) {
        if (event instanceof ContractRegistered e) {
            return new ContractState(
                    e.track(),
                    e.systems(),
                    e.term(),
                    e.noticeMonths(),
                    e.nonConformityNoticeMonths(),
                    null);
        }
        var s = Objects.requireNonNull(state);
        return switch (event) {
            case ContractRegistered first -> s;
            case ContractAmended e ->
                    new ContractState(
                            s.track,
                            s.systems,
                            e.term(),
                            e.noticeMonths(),
                            e.nonConformityNoticeMonths(),
                            s.endedOn);
            case ContractEnded e ->
                    new ContractState(
                            s.track,
                            s.systems,
                            s.term,
                            s.noticeMonths,
                            s.nonConformityNoticeMonths,
                            e.lastDay());
        };
    }
}
