package jp.daicho.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.organisation.OrganisationUnitMerged;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.AppointmentEnded;
import jp.daicho.contract.register.BuildDesignRecorded;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.ClassificationWarning;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.NetworkConnected;
import jp.daicho.contract.register.PartyAppointed;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemReclassified;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemRetired;
import jp.daicho.contract.register.SystemType;
import jp.daicho.contract.register.SystemWentLive;
import jp.daicho.query.platform.ProjectionFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemRowsTest {

    private static final UUID SECTION = new UUID(1, 1);
    private static final UUID NEW = new UUID(1, 2);
    private static final UUID COMPANY = new UUID(1, 3);
    private static final UUID SYSTEM = new UUID(4, 1);

    private final ProjectionFixture fixture = ProjectionFixture.of(new SystemProjection());

    @AfterEach
    void close() {
        fixture.close();
    }

    private static Classification classified(Solution solution) {
        return new Classification(
                SystemType.INTERNAL_SYSTEM,
                "理由",
                Applicability.PATTERN_B,
                "理由",
                Criticality.STANDARD,
                "理由",
                List.of(DataClass.INTERNAL),
                solution);
    }

    @Test
    void a_system_is_shown_as_its_events_left_it() {
        fixture.given(
                        SYSTEM,
                        SYSTEM,
                        new SystemRegistered(
                                "JUKI",
                                "住民記録システム",
                                SECTION,
                                classified(Solution.PACKAGE),
                                false,
                                List.of(Network.STAND_ALONE),
                                List.of(ClassificationWarning.NOT_ON_LGWAN_CONNECTED_NETWORK)),
                        new NetworkConnected(Network.LGWAN_CONNECTED_NETWORK, List.of()),
                        new BuildDesignRecorded(
                                Track.MAINTENANCE,
                                true,
                                false,
                                List.of(ClassificationWarning.PATTERN_DISAGREES_WITH_DESIGN)),
                        new SystemReclassified(classified(Solution.BESPOKE), List.of()),
                        new PartyAppointed(
                                new UUID(6, 1),
                                COMPANY,
                                Role.SUBCONTRACTOR,
                                LocalDate.parse("2026-04-01"),
                                null,
                                null),
                        new AppointmentEnded(
                                new UUID(6, 1), Instant.parse("2026-06-30T15:00:00Z"), "終了"),
                        new SystemWentLive(LocalDate.parse("2026-04-01")),
                        new SystemRetired(LocalDate.parse("2031-03-31"), "移行"))
                .given(SECTION, Set.of(), new OrganisationUnitMerged(NEW, "改正"));

        assertThat(
                        fixture.sql(
                                        "SELECT owning_section, solution, networks, warnings, phase, live_on, retired_on, version"
                                                + " FROM read_model.system")
                                .query((row, n) ->
                                        row.getString(1)
                                                + " "
                                                + row.getString(2)
                                                + " "
                                                + row.getString(3)
                                                + " "
                                                + row.getString(4)
                                                + " "
                                                + row.getString(5)
                                                + " "
                                                + row.getString(6)
                                                + " "
                                                + row.getString(7)
                                                + " "
                                                + row.getLong(8))
                                .single())
                .isEqualTo(
                        NEW
                                + " BESPOKE {LGWAN_CONNECTED_NETWORK} {} RETIRED 2026-04-01 2031-03-31 8");
        fixture.rebuildGivesTheSame();
    }
}
