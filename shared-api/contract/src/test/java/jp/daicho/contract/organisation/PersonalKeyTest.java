package jp.daicho.contract.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonalKeyTest {

    private static final UUID PERSON = UUID.fromString("019a0000-0000-7000-8000-000000000301");
    private final MasterKey master =
            MasterKey.of(
                    java.util.Base64.getEncoder().encodeToString(new byte[PersonalKey.LENGTH]));

    @Test
    void what_is_sealed_opens_with_the_same_key_after_unwrapping() {
        var key = PersonalKey.generate(PERSON);
        var sealed = key.seal("name", "葛飾 花子");

        var again = PersonalKey.unwrap(PERSON, key.wrapped(master), master);

        assertThat(again.open("name", sealed)).isEqualTo("葛飾 花子");
        assertThat(sealed.ciphertext()).doesNotContain("葛飾");
    }

    @Test
    void the_same_value_sealed_twice_looks_different() {
        var key = PersonalKey.generate(PERSON);

        assertThat(key.seal("name", "葛飾 花子")).isNotEqualTo(key.seal("name", "葛飾 花子"));
    }

    @Test
    void a_ciphertext_cannot_be_moved_to_another_field_person_or_key() {
        var key = PersonalKey.generate(PERSON);
        var sealed = key.seal("name", "葛飾 花子");
        var wrapped = key.wrapped(master);

        assertThatThrownBy(() -> key.open("login", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PersonalKey.generate(PERSON).open("name", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PersonalKey.unwrap(UUID.randomUUID(), wrapped, master))
                .isInstanceOf(IllegalStateException.class);
    }
}
