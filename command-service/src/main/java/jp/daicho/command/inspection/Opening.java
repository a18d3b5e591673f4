package jp.daicho.command.inspection;

import java.util.List;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.command.register.SystemFacts;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionProblem;
import jp.daicho.contract.inspection.OfficersReplaced;
import jp.daicho.contract.inspection.OpenInspection;
import jp.daicho.contract.inspection.ReplaceOfficers;
import jp.daicho.contract.organisation.Position;

/** Who may inspect what. */
final class Opening {

    private Opening() {}

    static List<InspectionEvent> open(
            OpenInspection command,
            UUID system,
            ContractFacts contracts,
            SystemFacts systems,
            DirectoryFacts directory) {
        var contract = contracts.contract(command.contractId());
        var period = new ContractTerm(command.firstDay(), command.lastDay());
        if (contract == null
                || !contract.isFor(system)
                || !covers(contract.track(), command.track())
                || !contract.term().covers(period)) {
            throw InspectionProblem.CONTRACT_UNFIT.because(
                    command.contractId(),
                    command.track().label(),
                    command.firstDay(),
                    command.lastDay());
        }
        officers(command.inspector(), command.supervisor(), system, systems, directory);
        return List.of(
                new InspectionOpened(
                        command.contractId(),
                        contract.contractor(),
                        command.track(),
                        command.firstDay(),
                        command.lastDay(),
                        command.inspector(),
                        command.supervisor()));
    }

    /** As for the opening, by the directory of today; until it is judged. */
    static List<InspectionEvent> replace(
            InspectionState state,
            ReplaceOfficers command,
            UUID system,
            SystemFacts systems,
            DirectoryFacts directory) {
        state.mustBeOpen();
        officers(command.inspector(), command.supervisor(), system, systems, directory);
        return command.inspector().equals(state.opened().inspector())
                        && command.supervisor().equals(state.opened().supervisor())
                ? List.of()
                : List.of(
                        new OfficersReplaced(
                                command.inspector(), command.supervisor(), command.reason()));
    }

    /** An external service includes both (I-5-G3). */
    private static boolean covers(ContractTrack contracted, Track inspected) {
        return switch (contracted) {
            case MAINTENANCE -> inspected == Track.MAINTENANCE;
            case OPERATION -> inspected == Track.OPERATION;
            case COMBINED, EXTERNAL_SERVICE -> true;
            case BUILD -> false;
        };
    }

    /** Both are of the section that owns the system, and so never of the contractor. */
    private static void officers(
            UUID inspectorId,
            UUID supervisorId,
            UUID system,
            SystemFacts systems,
            DirectoryFacts directory) {
        var owned = systems.system(system);
        var section = owned == null ? null : owned.owningSection();
        var inspector = directory.person(inspectorId);
        if (inspector == null
                || inspector.ended()
                || inspector.position() != Position.SUBSECTION_CHIEF
                || !inspector.organisation().equals(section)) {
            throw InspectionProblem.OFFICERS_UNFIT.because(inspectorId).at("/inspector");
        }
        var supervisor = directory.person(supervisorId);
        if (supervisor == null
                || supervisor.ended()
                || supervisor.position().isContractor()
                || !supervisor.organisation().equals(section)
                || supervisorId.equals(inspectorId)) {
            throw InspectionProblem.OFFICERS_UNFIT.because(supervisorId).at("/supervisor");
        }
    }
}
