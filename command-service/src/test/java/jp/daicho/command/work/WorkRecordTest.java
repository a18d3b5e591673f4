package jp.daicho.command.work;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.work.CorrectWorkRecord;
import jp.daicho.contract.work.RegisterWorkRecord;
import jp.daicho.contract.work.WorkEvent;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.contract.work.WorkRecordCorrected;
import jp.daicho.contract.work.WorkRecordRegistered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** IV-1.4-F6, IV-2.4-F6, IV-1.4-G1. */
class WorkRecordTest {

    private static final UUID INCIDENT = LedgerFixture.id("incident");
    private static final Instant DONE = LedgerFixture.NOW.minusSeconds(60);

    private static LedgerFixture<WorkRecord> record(WorkEvent... events) {
        IncidentFacts incidents = (system, incident) -> incident.equals(INCIDENT);
        return new LedgerFixture<>(WorkRecord.class, WorkEvent.TYPE, incidents)
                .given(events)
                .by(Role.MAINTENANCE_CONTRACTOR);
    }

    private static RegisterWorkRecord register(@Nullable UUID incident, Instant performedAt) {
        return new RegisterWorkRecord(
                null,
                "WRK-1",
                Track.MAINTENANCE,
                WorkNature.CONTRACT,
                "再起動した",
                null,
                performedAt,
                incident,
                null,
                null);
    }

    private static WorkRecordRegistered registered(@Nullable UUID incident) {
        return new WorkRecordRegistered(
                "WRK-1",
                Track.MAINTENANCE,
                WorkNature.CONTRACT,
                "再起動した",
                null,
                DONE,
                incident,
                null);
    }

    @Test
    void IV_1_4_F6_IV_2_4_F6_work_for_an_incident_is_entered_into_the_record() {
        record().when(register(INCIDENT, DONE)).expectEvents(registered(INCIDENT));
        record().when(register(null, DONE)).expectEvents(registered(null));
    }

    @Test
    void IV_1_4_F6_IV_2_4_F6_work_for_an_incident_of_another_system_is_refused() {
        record().when(register(LedgerFixture.id("elsewhere"), DONE))
                .expectException(Rejection.class);
    }

    @Test
    void work_that_lies_ahead_is_not_recorded() {
        record().when(register(null, LedgerFixture.NOW.plusSeconds(1)))
                .expectException(Rejection.class);
    }

    @Test
    void IV_1_4_G1_contract_work_is_told_apart_from_non_conformity_work_and_can_be_corrected() {
        var correct =
                new CorrectWorkRecord(
                        Track.MAINTENANCE,
                        WorkNature.NON_CONFORMITY,
                        "再起動した",
                        null,
                        DONE,
                        null,
                        "契約不適合であった",
                        null);
        var corrected =
                new WorkRecordCorrected(
                        Track.MAINTENANCE,
                        WorkNature.NON_CONFORMITY,
                        "再起動した",
                        null,
                        DONE,
                        null,
                        "契約不適合であった");
        record(registered(INCIDENT)).when(correct).expectEvents(corrected);
        record(registered(INCIDENT), corrected).when(correct).expectNoEvents();
    }
}
