package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttributesTest {

    private static Set<String> some(int count) {
        return IntStream.range(0, count).mapToObj(n -> "v" + n).collect(Collectors.toSet());
    }

    @Test
    void two_values_are_one_key_whichever_is_named_first() {
        var both =
                new Attributes(Map.of(Attribute.ROLE, Set.of("r"), Attribute.TYPE, Set.of("t")))
                        .needed();
        assertThat(both)
                .containsExactly(Set.of(Attribute.TYPE.hash("t", Attribute.ROLE, "r")))
                .containsExactly(Set.of(Attribute.ROLE.hash("r", Attribute.TYPE, "t")));
    }

    @Test
    void one_value_alone_is_one_key() {
        assertThat(new Attributes(Map.of(Attribute.ACTOR, Set.of("a"))).needed())
                .containsExactly(Set.of(Attribute.ACTOR.hash("a")));
        assertThat(new Attributes(Map.of()).needed()).isEmpty();
    }

    @Test
    void of_three_the_sharpest_is_paired_with_each_other() {
        var needed =
                new Attributes(
                                Map.of(
                                        Attribute.SYSTEM, Set.of("s", "z"),
                                        Attribute.TYPE, Set.of("t"),
                                        Attribute.ROLE, Set.of("r")))
                        .needed();
        assertThat(needed)
                .containsExactlyInAnyOrder(
                        Set.of(Attribute.TYPE.hash("t", Attribute.ROLE, "r")),
                        Set.of(
                                Attribute.TYPE.hash("t", Attribute.SYSTEM, "s"),
                                Attribute.TYPE.hash("t", Attribute.SYSTEM, "z")));
    }

    @Test
    void where_there_are_too_many_pairs_each_is_asked_for_alone() {
        var needed =
                new Attributes(
                                Map.of(
                                        Attribute.SYSTEM, some(40),
                                        Attribute.TYPE, some(41)))
                        .needed();
        assertThat(needed).extracting(Set::size).containsExactlyInAnyOrder(40, 41);
    }

    @Test
    void an_event_has_every_key_that_may_be_asked_for() {
        var event =
                new Attributes(
                        Map.of(
                                Attribute.ACTOR, Set.of("a"),
                                Attribute.SYSTEM, Set.of("s", "z"),
                                Attribute.ORGANISATION, Set.of("o"),
                                Attribute.TYPE, Set.of("t"),
                                Attribute.ROLE, Set.of("r")));
        // six values, ten pairs, four of them with either system
        assertThat(event.keys()).hasSize(6 + 10 + 4);
        for (var one : event.values().keySet()) {
            for (var other : event.values().keySet()) {
                var asked = new EnumMap<Attribute, Set<String>>(Attribute.class);
                asked.put(one, event.values().get(one));
                asked.put(other, event.values().get(other));
                for (var needed : new Attributes(asked).needed()) {
                    assertThat(event.keys()).containsAnyElementsOf(needed);
                }
            }
        }
    }
}
