package jp.daicho.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseMemoryTest {

    @Test
    void an_eighth_of_the_memory_keeps_pages_of_the_database() {
        assertThat(DatabaseMemory.sharedBuffers(8L << 30)).isEqualTo("1024MB");
        assertThat(DatabaseMemory.sharedBuffers()).matches("\\d+MB");
    }

    @Test
    void it_is_never_less_than_postgresql_takes_by_itself_and_never_everything() {
        assertThat(DatabaseMemory.sharedBuffers(512L << 20)).isEqualTo("128MB");
        assertThat(DatabaseMemory.sharedBuffers(0)).isEqualTo("128MB");
        assertThat(DatabaseMemory.sharedBuffers(256L << 30)).isEqualTo("2048MB");
    }
}
