package jp.daicho.contract.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MasterKeysTest {

    private static final UUID PERSON = new UUID(1, 2);

    private final String first = key(1);
    private final String second = key(2);

    private static String key(int seed) {
        var bytes = new byte[PersonalKey.LENGTH];
        Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void a_wrapping_says_by_which_key_it_is_and_is_opened_by_that_one() {
        var key = PersonalKey.generate(PERSON);
        var sealed = key.seal("name", "山田 花子");
        var wrapped = key.wrapped(MasterKey.of(first));
        var keys = MasterKeys.of(second, List.of(first));
        assertThat(keys.isPresent(wrapped)).isFalse();
        assertThat(keys.unwrap(PERSON, wrapped).open("name", sealed)).isEqualTo("山田 花子");
        assertThat(keys.isPresent(keys.unwrap(PERSON, wrapped).wrapped(keys.present()))).isTrue();
    }

    @Test
    void a_wrapping_of_the_time_before_is_of_the_oldest_key() {
        var key = PersonalKey.generate(PERSON);
        var sealed = key.seal("name", "山田 花子");
        var marked = key.wrapped(MasterKey.of(first));
        var unmarked = Arrays.copyOfRange(marked, Wrapping.ID_LENGTH, marked.length);
        assertThat(unmarked).hasSize(60);
        var keys = MasterKeys.of(second, List.of(first));
        assertThat(keys.unwrap(PERSON, unmarked).open("name", sealed)).isEqualTo("山田 花子");
        assertThat(keys.isPresent(unmarked)).isFalse();
        assertThat(MasterKeys.of(first, List.of()).isPresent(unmarked)).isFalse();
    }

    @Test
    void a_wrapping_by_a_key_that_is_not_there_names_it() {
        var wrapped = PersonalKey.generate(PERSON).wrapped(MasterKey.of(first));
        assertThatThrownBy(() -> MasterKeys.of(second, List.of("")).unwrap(PERSON, wrapped))
                .hasMessageContaining(MasterKey.of(first).id())
                .hasMessageContaining(MasterKey.of(second).id())
                .hasMessageNotContainingAny(first, second);
    }

    @Test
    void digests_of_logins_stay_the_same_when_the_master_key_changes() {
        var login = LoginKey.derivedFrom(MasterKey.of(first));
        var keys = MasterKeys.of(second, List.of(first));
        var kept = LoginKey.derivedFrom(keys.oldest()).wrapped(keys.present());
        assertThat(MasterKeys.of(second, List.of()).unwrapLoginKey(kept).digestOf("hanako"))
                .isEqualTo(login.digestOf("hanako"))
                .isEqualTo(MasterKey.of(first).digestOf("hanako"));
    }
}
