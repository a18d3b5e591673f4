package jp.daicho.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.contract.ContractAppointments;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.handover.HandoverAppointment;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.organisation.OrganisationUnitMerged;
import jp.daicho.contract.register.AppointmentEnded;
import jp.daicho.contract.register.BuildDesignRecorded;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.NetworkConnected;
import jp.daicho.contract.register.PartyAppointed;
import jp.daicho.contract.register.SystemEvent;
import jp.daicho.contract.register.SystemReclassified;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemRetired;
import jp.daicho.contract.register.SystemWentLive;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Systems and the parties to them. */
@Component
class SystemProjection implements Projection {

    static final String NAME = "systems";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(SystemRow.class, BuildDesignRow.class, AppointmentRow.class);
    }

    @EventHandler
    void on(SystemEvent event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        switch (event) {
            case SystemRegistered e -> rows.insert(SystemRow.of(id, e, meta.version()));
            case SystemReclassified e ->
                    rows.update(
                            SystemRow.class,
                            id,
                            row -> row.classed(e.classification()).warned(e.warnings()));
            case PartyAppointed e ->
                    rows.insert(
                            new AppointmentRow(
                                    e.appointmentId(),
                                    id,
                                    e.organisation(),
                                    e.role(),
                                    e.contract(),
                                    false,
                                    e.from(),
                                    e.until(),
                                    null,
                                    null));
            case AppointmentEnded e ->
                    rows.update(
                            AppointmentRow.class,
                            e.appointmentId(),
                            row -> row.ended(e.endsAt(), e.reason()));
            case NetworkConnected e ->
                    rows.update(
                            SystemRow.class,
                            id,
                            row ->
                                    row.on(connected(row.networks(), e.network()))
                                            .warned(e.warnings()));
            case BuildDesignRecorded e -> {
                rows.put(
                        new BuildDesignRow(
                                id,
                                e.track(),
                                e.designMadeAtBuild(),
                                e.includedInSystemContract()));
                rows.update(SystemRow.class, id, row -> row.warned(e.warnings()));
            }
            case SystemWentLive e -> rows.update(SystemRow.class, id, row -> row.live(e.on()));
            case SystemRetired e ->
                    rows.update(SystemRow.class, id, row -> row.retired(e.on(), e.reason()));
        }
        rows.update(SystemRow.class, id, row -> row.at(meta.version()));
    }

    @EventHandler
    void on(ContractRegistered event, EventMeta meta, Rows rows) {
        for (var system : event.systems()) {
            for (var role : event.track().roles()) {
                rows.insert(
                        new AppointmentRow(
                                ContractAppointments.idOf(meta.aggregateId(), system, role),
                                system,
                                event.contractor(),
                                role,
                                meta.aggregateId(),
                                true,
                                event.term().begins(),
                                null,
                                null,
                                null));
            }
        }
    }

    @EventHandler
    void on(HandoverPrepared event, EventMeta meta, Rows rows) {
        rows.insert(
                new AppointmentRow(
                        HandoverAppointment.idOf(meta.aggregateId()),
                        meta.system(),
                        event.incomingContractor(),
                        Role.INCOMING_CONTRACTOR,
                        event.incomingContract(),
                        false,
                        LocalDate.ofInstant(meta.recordedAt(), Occasion.ZONE),
                        null,
                        null,
                        null));
    }

    @EventHandler
    void on(HandoverCompleted event, EventMeta meta, Rows rows) {
        rows.update(
                AppointmentRow.class,
                HandoverAppointment.idOf(meta.aggregateId()),
                row -> row.ended(event.readsUntil(), "引継ぎの完了"));
    }

    @EventHandler
    void on(OrganisationUnitMerged event, EventMeta meta, Rows rows) {
        for (var system : rows.findBy(SystemRow.class, "owningSection", meta.aggregateId())) {
            rows.update(SystemRow.class, system.systemId(), row -> row.ownedBy(event.into()));
        }
        move(meta.aggregateId(), event.into(), rows);
    }

    @EventHandler
    void on(ContractorMerged event, EventMeta meta, Rows rows) {
        move(meta.aggregateId(), event.into(), rows);
    }

    private static void move(UUID from, UUID into, Rows rows) {
        for (var appointment : rows.findBy(AppointmentRow.class, "organisationId", from)) {
            rows.update(AppointmentRow.class, appointment.appointmentId(), row -> row.of(into));
        }
    }

    private static List<String> connected(List<String> networks, Network network) {
        return Stream.concat(
                        networks.stream().filter(n -> !n.equals(Network.STAND_ALONE.name())),
                        Stream.of(network.name()))
                .toList();
    }
}
