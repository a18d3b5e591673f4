package jp.daicho.query.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.configuration.ItemChanged;
import jp.daicho.contract.configuration.ItemCorrected;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.configuration.ItemRetired;
import jp.daicho.contract.configuration.ItemsRelated;
import jp.daicho.contract.configuration.ItemsUnrelated;
import jp.daicho.contract.configuration.RelationKind;
import jp.daicho.query.platform.ProjectionFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConfigurationProjectionTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID SERVER = new UUID(2, 1);
    private static final UUID DATABASE = new UUID(2, 2);
    private static final UUID RELATION = new UUID(3, 1);

    private final ProjectionFixture fixture = ProjectionFixture.of(new ConfigurationProjection());

    @AfterEach
    void stop() {
        fixture.close();
    }

    private static Instant day(int day) {
        return Instant.parse("2026-04-%02dT00:00:00Z".formatted(day));
    }

    private static ItemRegistered registered(String number, String memory, int day) {
        return new ItemRegistered(
                AssetKind.HARDWARE,
                number,
                new TreeMap<>(Map.of("INSTALLED_MEMORY", AttributeValue.of(memory))),
                day(day));
    }

    private static ItemChanged changed(String memory, int day) {
        return new ItemChanged(
                "CHG-" + memory,
                null,
                new TreeMap<>(Map.of("INSTALLED_MEMORY", AttributeValue.of(memory))),
                List.of(),
                day(day));
    }

    private String memory(int asOf, int knownAt) {
        return fixture.sql(
                        """
                        SELECT attributes->>'INSTALLED_MEMORY' FROM read_model.configuration_item_version
                        WHERE item_id = :item AND valid_from <= :at AND (valid_to IS NULL OR valid_to > :at)
                          AND recorded_from <= :known AND (recorded_to IS NULL OR recorded_to > :known)\
                        """)
                .param("item", SERVER)
                .param("at", Timestamp.from(day(asOf)))
                .param("known", Timestamp.from(day(knownAt)))
                .query(String.class)
                .optional()
                .orElse("nothing");
    }

    @Test
    void IV_1_2_S7_what_an_item_was_at_an_instant_is_one_row() {
        fixture.at(day(20))
                .given(SERVER, SYSTEM, registered("HW-1", "64", 1), changed("128", 10))
                .at(day(21))
                .given(SERVER, SYSTEM, new ItemRetired("返却", null, day(15)));

        assertThat(memory(1, 28)).isEqualTo("64");
        assertThat(memory(9, 28)).isEqualTo("64");
        assertThat(memory(10, 28)).isEqualTo("128");
        assertThat(
                        fixture.sql(
                                        """
                                        SELECT status || ' ' || (valid_from AT TIME ZONE 'UTC')::date
                                        FROM read_model.configuration_item_version
                                        WHERE recorded_to IS NULL ORDER BY valid_from\
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("ACTIVE 2026-04-01", "ACTIVE 2026-04-10", "RETIRED 2026-04-15");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_back_dated_change_alters_the_past_but_not_what_was_known_of_it() {
        fixture.at(day(20))
                .given(SERVER, SYSTEM, registered("HW-1", "64", 1), changed("128", 10))
                .at(day(22))
                .given(SERVER, SYSTEM, changed("96", 5));

        assertThat(memory(7, 28)).isEqualTo("96");
        assertThat(memory(7, 21)).isEqualTo("64");
        assertThat(memory(12, 28)).isEqualTo("128");
        assertThat(memory(12, 21)).isEqualTo("128");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void of_two_that_happened_at_one_instant_the_later_recorded_holds() {
        fixture.at(day(20))
                .given(
                        SERVER,
                        SYSTEM,
                        registered("HW-1", "64", 1),
                        changed("128", 10),
                        changed("256", 10));
        assertThat(memory(10, 28)).isEqualTo("256");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_correction_from_the_beginning_gives_another_number_and_drops_an_attribute() {
        fixture.at(day(20))
                .given(
                        SERVER,
                        SYSTEM,
                        registered("HW-1", "64", 1),
                        new ItemCorrected(
                                "誤記",
                                "HW-9",
                                new TreeMap<>(),
                                List.of("INSTALLED_MEMORY"),
                                day(1)));
        assertThat(
                        fixture.sql(
                                        """
                                        SELECT management_number || attributes::text
                                        FROM read_model.configuration_item_version WHERE recorded_to IS NULL\
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("HW-9{}");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void relations_begin_and_end() {
        fixture.at(day(20))
                .given(SERVER, SYSTEM, registered("HW-1", "64", 1))
                .given(
                        DATABASE,
                        SYSTEM,
                        registered("SW-1", "1", 1),
                        new ItemsRelated(RELATION, RelationKind.RUNS_ON, SERVER, day(2)),
                        new ItemsUnrelated(RELATION, RelationKind.RUNS_ON, SERVER, "移設", day(8)));
        assertThat(
                        fixture.sql(
                                        """
                                        SELECT kind || ' ' || (valid_from AT TIME ZONE 'UTC')::date || ' '
                                            || (valid_to AT TIME ZONE 'UTC')::date || ' ' || reason
                                        FROM read_model.configuration_relation\
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("RUNS_ON 2026-04-02 2026-04-08 移設");
        assertThat(
                        fixture.sql(
                                        "SELECT version FROM read_model.configuration_item WHERE item_id = ?")
                                .param(DATABASE)
                                .query(Long.class)
                                .single())
                .isEqualTo(3);
        fixture.rebuildGivesTheSame();
    }
}
