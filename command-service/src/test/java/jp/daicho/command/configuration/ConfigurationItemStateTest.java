package jp.daicho.command.configuration;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.configuration.ChangeItem;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.configuration.ConfigurationProblem;
import jp.daicho.contract.configuration.CorrectItem;
import jp.daicho.contract.configuration.ItemChanged;
import jp.daicho.contract.configuration.ItemCorrected;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.configuration.ItemRetired;
import jp.daicho.contract.configuration.ItemsRelated;
import jp.daicho.contract.configuration.ItemsUnrelated;
import jp.daicho.contract.configuration.NewRelation;
import jp.daicho.contract.configuration.RegisterItem;
import jp.daicho.contract.configuration.RelateItems;
import jp.daicho.contract.configuration.RelationKind;
import jp.daicho.contract.configuration.RetireItem;
import jp.daicho.contract.configuration.UnrelateItems;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfigurationItemStateTest {

    private static final UUID RACK = new UUID(0, 1);
    private static final UUID RELATION = new UUID(0, 2);
    private static final AttributeValue GB_64 = AttributeValue.of("64");
    private static final AttributeValue GB_128 = AttributeValue.of("128");

    private static Instant day(int day) {
        return Instant.parse("2026-04-%02dT00:00:00Z".formatted(day));
    }

    private static Occasion on(int day) {
        return new Occasion(
                new Actor(new UUID(1, 1), new UUID(1, 2), Role.MAINTENANCE_CONTRACTOR),
                day(28),
                day(day));
    }

    private static RegisterItem server(Map<String, AttributeValue> attributes) {
        return new RegisterItem(null, AssetKind.HARDWARE, "HW-1", attributes, null, null);
    }

    private static ConfigurationItemState given(ConfigurationItemEvent... more) {
        var state =
                ConfigurationItemState.evolve(
                        null,
                        new ItemRegistered(
                                AssetKind.HARDWARE,
                                "HW-1",
                                new TreeMap<>(Map.of("INSTALLED_MEMORY", GB_64)),
                                day(1)));
        for (var event : more) {
            state = ConfigurationItemState.evolve(state, event);
        }
        return state;
    }

    private static ItemsRelated related(int day) {
        return new ItemsRelated(RELATION, RelationKind.LOCATED_IN, RACK, day(day));
    }

    private static ItemRetired retired(int day) {
        return new ItemRetired("返却", null, day(day));
    }

    private static ChangeItem memory(AttributeValue value) {
        return new ChangeItem("CHG-1", null, Map.of("INSTALLED_MEMORY", value), null, null);
    }

    private static void refused(ProblemType problem, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void IV_1_2_S7_an_item_is_registered_with_its_attributes_and_relations() {
        var command =
                new RegisterItem(
                        null,
                        AssetKind.SOFTWARE_PRODUCT,
                        "SW-1",
                        Map.of("NAME", AttributeValue.of("PostgreSQL")),
                        List.of(new NewRelation(RELATION, RelationKind.RUNS_ON, RACK)),
                        null);

        assertThat(ConfigurationItemState.register(command, on(3)))
                .containsExactly(
                        new ItemRegistered(
                                AssetKind.SOFTWARE_PRODUCT,
                                "SW-1",
                                new TreeMap<>(command.attributes()),
                                day(3)),
                        new ItemsRelated(RELATION, RelationKind.RUNS_ON, RACK, day(3)));
    }

    @Test
    void registering_the_same_again_is_quiet_and_something_else_is_refused() {
        var state = given();
        assertThat(state.registerAgain(server(Map.of("INSTALLED_MEMORY", GB_64)))).isEmpty();
        refused(
                ConfigurationProblem.ITEM_EXISTS,
                () -> state.registerAgain(server(Map.of("INSTALLED_MEMORY", GB_128))));
        refused(
                ConfigurationProblem.ITEM_EXISTS,
                () -> given(retired(2)).registerAgain(server(Map.of("INSTALLED_MEMORY", GB_64))));
    }

    @Test
    void IV_2_4_F7_a_change_keeps_only_what_is_different_and_a_repeat_is_quiet() {
        var change =
                new ChangeItem(
                        "CHG-1",
                        "増設",
                        Map.of("INSTALLED_MEMORY", GB_64, "QUANTITY", AttributeValue.of(2)),
                        List.of("HOST_NAME"),
                        null);
        var changed =
                new ItemChanged(
                        "CHG-1",
                        "増設",
                        new TreeMap<>(Map.of("QUANTITY", AttributeValue.of(2))),
                        List.of(),
                        day(5));

        assertThat(given().decide(change, on(5))).containsExactly(changed);
        assertThat(given(changed).decide(change, on(5))).isEmpty();
    }

    @Test
    void attributes_must_be_of_their_kind_s_type() {
        assertThatThrownBy(() -> given().decide(memory(AttributeValue.of(128)), on(5)))
                .isInstanceOfSatisfying(
                        InvalidCommand.class,
                        e ->
                                assertThat(e.violations())
                                        .extracting(InvalidCommand.Violation::pointer)
                                        .containsExactly("/attributes/INSTALLED_MEMORY"));
    }

    @Test
    void a_back_dated_change_is_recorded_whole_and_does_not_override_what_came_after() {
        var later = given(changedTo(GB_128, 10));
        var event = later.decide(memory(GB_128), on(5));

        assertThat(event).containsExactly(changedTo(GB_128, 5));
        var state = given(changedTo(GB_128, 10), changedTo(AttributeValue.of("96"), 5));
        assertThat(state.attributes().values()).containsEntry("INSTALLED_MEMORY", GB_128);
        assertThat(state.decide(memory(GB_128), on(11))).isEmpty();
    }

    private static ItemChanged changedTo(AttributeValue memory, int day) {
        return new ItemChanged(
                "CHG-1",
                null,
                new TreeMap<>(Map.of("INSTALLED_MEMORY", memory)),
                List.of(),
                day(day));
    }

    @Test
    void nothing_happens_to_an_item_before_it_was_there() {
        refused(
                ConfigurationProblem.BEFORE_THE_ITEM,
                () ->
                        ConfigurationItemState.evolve(
                                        null,
                                        new ItemRegistered(
                                                AssetKind.OTHER, "X", new TreeMap<>(), day(5)))
                                .decide(memory(GB_128), on(4)));
    }

    @Test
    void a_correction_can_give_another_management_number() {
        var correct = new CorrectItem("誤記", "HW-9", null, null, null);
        var corrected = new ItemCorrected("誤記", "HW-9", new TreeMap<>(), List.of(), day(6));
        assertThat(given().decide(correct, on(6))).containsExactly(corrected);
        assertThat(given(corrected).decide(correct, on(7))).isEmpty();
    }

    @Test
    void an_item_is_related_once_to_the_same_target_in_the_same_way() {
        var relate = new RelateItems(RELATION, RelationKind.LOCATED_IN, RACK, null);
        assertThat(given().decide(relate, on(2))).containsExactly(related(2));
        assertThat(given(related(2)).decide(relate, on(3))).isEmpty();
        refused(
                ConfigurationProblem.RELATION_EXISTS,
                () ->
                        given(related(2))
                                .decide(
                                        new RelateItems(
                                                new UUID(0, 9),
                                                RelationKind.LOCATED_IN,
                                                RACK,
                                                null),
                                        on(3)));
    }

    @Test
    void a_relation_ends_not_before_it_began_and_only_once() {
        var end = new UnrelateItems(RELATION, null, null);
        var state = given(related(4));
        refused(ConfigurationProblem.BEFORE_THE_ITEM, () -> state.decide(end, on(3)));
        var ended = state.decide(end, on(5)).getFirst();
        assertThat(ended)
                .isEqualTo(
                        new ItemsUnrelated(RELATION, RelationKind.LOCATED_IN, RACK, null, day(5)));
        refused(
                ConfigurationProblem.RELATION_UNKNOWN,
                () -> ConfigurationItemState.evolve(state, ended).decide(end, on(6)));
    }

    @Test
    void its_own_relations_end_with_a_retired_item() {
        assertThat(given(related(2)).decide(new RetireItem("返却", null, null), on(9)))
                .containsExactly(
                        new ItemsUnrelated(RELATION, RelationKind.LOCATED_IN, RACK, null, day(9)),
                        retired(9));
    }

    @Test
    void an_item_is_not_retired_before_its_latest_change() {
        refused(
                ConfigurationProblem.BEFORE_THE_LATEST_CHANGE,
                () -> given(changedTo(GB_128, 10)).decide(new RetireItem("返却", null, null), on(9)));
    }

    @Test
    void of_a_retired_item_only_earlier_entries_can_be_corrected() {
        var state = given(retired(9));
        refused(ConfigurationProblem.ITEM_RETIRED, () -> state.decide(memory(GB_128), on(8)));
        refused(
                ConfigurationProblem.ITEM_RETIRED,
                () ->
                        state.decide(
                                new RelateItems(RELATION, RelationKind.PART_OF, RACK, null),
                                on(8)));
        assertThat(state.decide(correction(), on(8))).hasSize(1);
        refused(ConfigurationProblem.ITEM_RETIRED, () -> state.decide(correction(), on(9)));
        assertThat(requireNonNull(state.retiredFrom())).isEqualTo(day(9));
    }

    private static CorrectItem correction() {
        return new CorrectItem("誤記", null, Map.of("INSTALLED_MEMORY", GB_128), none(), null);
    }

    private static @Nullable List<String> none() {
        return null;
    }
}
