package jp.daicho.command.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.calendar.Days;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.register.AppointParty;
import jp.daicho.contract.register.AppointmentEnded;
import jp.daicho.contract.register.BuildDesignRecorded;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.ConnectNetwork;
import jp.daicho.contract.register.EndAppointment;
import jp.daicho.contract.register.GoLive;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.NetworkConnected;
import jp.daicho.contract.register.PartyAppointed;
import jp.daicho.contract.register.ReclassifySystem;
import jp.daicho.contract.register.RecordBuildDesign;
import jp.daicho.contract.register.RegisterProblem;
import jp.daicho.contract.register.RegisterSystem;
import jp.daicho.contract.register.RetireSystem;
import jp.daicho.contract.register.SystemCommand;
import jp.daicho.contract.register.SystemEvent;
import jp.daicho.contract.register.SystemReclassified;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemRetired;
import jp.daicho.contract.register.SystemWentLive;
import org.jspecify.annotations.Nullable;

/** What decisions about a system need. */
record SystemState(
        Classification classification,
        boolean designSaidAtRegistration,
        Map<Track, BuildDesignRecorded> designs,
        Set<Network> networks,
        Map<UUID, Appointment> appointments,
        boolean live,
        @Nullable LocalDate retiredOn) {

    static List<SystemEvent> register(RegisterSystem command, DirectoryFacts directory) {
        var section = directory.organisation(command.owningSection());
        if (section == null || !section.goesOn() || section.unitKind() != UnitKind.SECTION) {
            throw RegisterProblem.NOT_A_SECTION.because(command.owningSection());
        }
        return List.of(
                new SystemRegistered(
                        command.code(),
                        command.name(),
                        command.owningSection(),
                        command.classification(),
                        command.designMadeAtBuild(),
                        command.networks(),
                        Warnings.of(
                                command.classification(),
                                Set.copyOf(command.networks()),
                                command.designMadeAtBuild())));
    }

    List<SystemEvent> decide(
            SystemCommand command,
            Occasion occasion,
            UUID system,
            DirectoryFacts directory,
            ContractCoverFacts contracts) {
        if (command instanceof EndAppointment end) {
            return end(end, occasion);
        }
        if (retiredOn != null) {
            if (command instanceof RetireSystem) {
                return List.of();
            }
            throw RegisterProblem.SYSTEM_RETIRED.because(retiredOn);
        }
        return switch (command) {
            case RegisterSystem again ->
                    throw new IllegalStateException("Registered twice: " + again.code());
            case ReclassifySystem c -> reclassify(c);
            case AppointParty c -> Appointing.appoint(this, c, system, directory, contracts);
            case EndAppointment c -> end(c, occasion);
            case ConnectNetwork c -> connect(c);
            case RecordBuildDesign c -> record(c);
            case GoLive c -> live ? List.of() : List.of(new SystemWentLive(occasion.occurredOn()));
            case RetireSystem c -> List.of(new SystemRetired(occasion.occurredOn(), c.reason()));
        };
    }

    private List<SystemEvent> reclassify(ReclassifySystem command) {
        if (command.classification().equals(classification)) {
            return List.of();
        }
        var applicability = command.classification().applicability();
        if (applicability.presumesDesign() != designMadeAtBuild()) {
            throw RegisterProblem.PATTERN_DISAGREES_WITH_DESIGN.because(applicability);
        }
        return List.of(
                new SystemReclassified(
                        command.classification(),
                        Warnings.of(command.classification(), networks, designMadeAtBuild())));
    }

    private List<SystemEvent> connect(ConnectNetwork command) {
        if (networks.contains(command.network())) {
            return List.of();
        }
        var after = networksWith(command.network());
        return List.of(
                new NetworkConnected(
                        command.network(),
                        Warnings.of(classification, after, designMadeAtBuild())));
    }

    private List<SystemEvent> record(RecordBuildDesign command) {
        var before = designs.get(command.track());
        if (before != null
                && before.designMadeAtBuild() == command.designMadeAtBuild()
                && before.includedInSystemContract() == command.includedInSystemContract()) {
            return List.of();
        }
        var event =
                new BuildDesignRecorded(
                        command.track(),
                        command.designMadeAtBuild(),
                        command.includedInSystemContract(),
                        List.of());
        var warnings = Warnings.of(classification, networks, with(event).designMadeAtBuild());
        return List.of(
                new BuildDesignRecorded(
                        event.track(),
                        event.designMadeAtBuild(),
                        event.includedInSystemContract(),
                        warnings));
    }

    private List<SystemEvent> end(EndAppointment command, Occasion occasion) {
        var id = Objects.requireNonNull(command.appointmentId(), "named by the path");
        var appointment = appointments.get(id);
        if (appointment == null) {
            throw RegisterProblem.APPOINTMENT_UNKNOWN.because(id);
        }
        var lastDay = command.lastDay();
        if (lastDay != null && lastDay.isBefore(appointment.from())) {
            throw RegisterProblem.ENDS_BEFORE_IT_BEGINS.because(appointment.from());
        }
        var endsAt = lastDay == null ? occasion.recordedAt() : Days.end(lastDay);
        if (appointment.endsAt() != null && !endsAt.isBefore(appointment.endsAt())) {
            if (lastDay != null && endsAt.equals(appointment.endsAt())) {
                return List.of();
            }
            throw RegisterProblem.APPOINTMENT_ENDED.because(appointment.endsAt());
        }
        return List.of(new AppointmentEnded(id, endsAt, command.reason()));
    }

    /** What is recorded of the tracks, or else what was said at the registration (I-4). */
    private boolean designMadeAtBuild() {
        return designs.isEmpty()
                ? designSaidAtRegistration
                : designs.values().stream().anyMatch(BuildDesignRecorded::designMadeAtBuild);
    }

    private Set<Network> networksWith(Network network) {
        var all = new HashSet<>(networks);
        all.remove(Network.STAND_ALONE);
        all.add(network);
        return Set.copyOf(all);
    }

    static SystemState evolve(@Nullable SystemState state, SystemEvent event) {
        if (event instanceof SystemRegistered e) {
            return new SystemState(
                    e.classification(),
                    e.designMadeAtBuild(),
                    Map.of(),
                    Set.copyOf(e.networks()),
                    Map.of(),
                    false,
                    null);
        }
        var s = Objects.requireNonNull(state);
        return switch (event) {
            case SystemRegistered first -> s;
            case SystemReclassified e ->
                    new SystemState(
                            e.classification(),
                            s.designSaidAtRegistration,
                            s.designs,
                            s.networks,
                            s.appointments,
                            s.live,
                            s.retiredOn);
            case PartyAppointed e ->
                    s.with(
                            e.appointmentId(),
                            new Appointment(
                                    e.organisation(),
                                    e.role(),
                                    e.from(),
                                    e.until(),
                                    e.contract(),
                                    null));
            case AppointmentEnded e ->
                    s.with(
                            e.appointmentId(),
                            Objects.requireNonNull(s.appointments.get(e.appointmentId()))
                                    .ending(e.endsAt()));
            case NetworkConnected e ->
                    new SystemState(
                            s.classification,
                            s.designSaidAtRegistration,
                            s.designs,
                            s.networksWith(e.network()),
                            s.appointments,
                            s.live,
                            s.retiredOn);
            case BuildDesignRecorded e -> s.with(e);
            case SystemWentLive e -> s.with(true, s.retiredOn);
            case SystemRetired e -> s.with(s.live, e.on());
        };
    }

    private SystemState with(UUID id, Appointment appointment) {
        var all = new HashMap<>(appointments);
        all.put(id, appointment);
        return new SystemState(
                classification,
                designSaidAtRegistration,
                designs,
                networks,
                Map.copyOf(all),
                live,
                retiredOn);
    }

    private SystemState with(BuildDesignRecorded design) {
        var all = new HashMap<>(designs);
        all.put(design.track(), design);
        return new SystemState(
                classification,
                designSaidAtRegistration,
                Map.copyOf(all),
                networks,
                appointments,
                live,
                retiredOn);
    }

    private SystemState with(boolean nowLive, @Nullable LocalDate nowRetiredOn) {
        return new SystemState(
                classification,
                designSaidAtRegistration,
                designs,
                networks,
                appointments,
                nowLive,
                nowRetiredOn);
    }
}
