package jp.daicho.contract.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys, signed notes, checkpoints and the paths of tiles, as C2SP has them. */
class NotesTest {

    private static final SigningKey KEY = SigningKey.generate("ledger.test", new SecureRandom());
    private static final SigningKey OTHER = SigningKey.generate("ledger.test", new SecureRandom());

    @Test
    void a_well_known_key_of_signed_notes_is_read_and_its_signature_believed() {
        // the key and note of the documentation of Go's golang.org/x/mod/sumdb/note
        var key =
                VerifierKey.parse(
                        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var note =
                SignedNote.parse(
                        """
                        If you think cryptography is the answer to your problem,
                        then you don't know what your problem is.

                        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                        """);
        assertThat(note.isSignedBy(key)).isTrue();
        assertThat(note.text()).endsWith("your problem is.\n");
    }

    @Test
    void the_public_half_is_the_one_of_rfc_8032() {
        // RFC 8032, 7.1, test 1
        var seed = "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=";
        var publicHalf = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
        var data = new byte[33];
        data[0] = 1;
        System.arraycopy(java.util.Base64.getDecoder().decode(publicHalf), 0, data, 1, 32);
        var id = idOf("x", data);
        var secret = new byte[33];
        secret[0] = 1;
        System.arraycopy(java.util.Base64.getDecoder().decode(seed), 0, secret, 1, 32);
        var key =
                SigningKey.parse(
                        "PRIVATE+KEY+x+"
                                + id
                                + "+"
                                + java.util.Base64.getEncoder().encodeToString(secret));
        assertThat(key.verifier())
                .isEqualTo(
                        VerifierKey.parse(
                                "x+"
                                        + id
                                        + "+"
                                        + java.util.Base64.getEncoder().encodeToString(data)));
    }

    private static String idOf(String name, byte[] algorithmAndKey) {
        var digest = Hash.sha256();
        digest.update((name + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return java.util.HexFormat.of().formatHex(digest.digest(algorithmAndKey), 0, 4);
    }

    @Test
    void a_key_survives_being_written_down() {
        assertThat(SigningKey.parse(KEY.secret()).verifier()).isEqualTo(KEY.verifier());
        assertThat(VerifierKey.parse(KEY.verifier().toString())).isEqualTo(KEY.verifier());
        assertThat(KEY.toString()).doesNotContain(KEY.secret().substring(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PRIVATE+KEY+x",
                "PRIVATE+KEY+x+00000000+AAAA",
                "PRIVATE+KEY+x+00000000+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void what_is_no_key_is_refused(String text) {
        assertThatThrownBy(() -> SigningKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VerifierKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_note_is_believed_from_its_key_and_as_it_was_signed_only() {
        var note = SignedNote.parse(SignedNote.sign("one\ntwo\n", List.of(KEY, OTHER)).toString());
        assertThat(note.isSignedBy(KEY.verifier())).isTrue();
        assertThat(note.isSignedBy(OTHER.verifier())).isTrue();
        assertThat(
                        note.isSignedBy(
                                SigningKey.generate("ledger.test", new SecureRandom()).verifier()))
                .isFalse();
        var altered = SignedNote.parse(note.toString().replace("two", "too"));
        assertThat(altered.isSignedBy(KEY.verifier())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— name\n",
                "text\n\n— name AAAA\n",
                "text\n\n— name AAAAAAAA",
                "te\u0007xt\n\n— name AAAAAAAA\n"
            })
    void what_is_no_note_is_refused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_checkpoint_survives_being_written_down() {
        var checkpoint =
                new Checkpoint(
                        "ledger.test",
                        3,
                        Hash.ofNothing(),
                        5,
                        new UUID(1, 2),
                        Instant.parse("2026-04-01T00:00:00.123456Z"));
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
        assertThat(checkpoint.text().lines()).hasSize(6).startsWith("ledger.test", "3");
        assertThatThrownBy(() -> Checkpoint.parse(checkpoint.text().replace("\n3\n", "\n03\n")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Checkpoint.parse("ledger.test\n3\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keys_are_trusted_for_the_time_that_their_line_says() {
        var keys =
                TrustedKey.parseAll(
                        """
                        # the first year
                        %s - 2027-04-01T00:00:00Z
                        %s 2027-03-01T00:00:00Z # the second
                        """
                                .formatted(KEY.verifier(), OTHER.verifier()));
        assertThat(keys).hasSize(2);
        assertThat(keys.getFirst().covers(Instant.parse("2026-04-01T00:00:00Z"))).isTrue();
        assertThat(keys.getFirst().covers(Instant.parse("2027-04-01T00:00:00Z"))).isFalse();
        assertThat(keys.getLast().covers(Instant.parse("2027-02-28T23:59:59Z"))).isFalse();
        assertThat(keys.getLast().covers(Instant.parse("2040-01-01T00:00:00Z"))).isTrue();
        assertThat(TrustedKey.parse(keys.getFirst().toString())).isEqualTo(keys.getFirst());
        assertThatThrownBy(() -> TrustedKey.parse(KEY.verifier() + " yesterday"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"000", "067.p/1", "999.p/255", "x001/000", "x001/x234/067", "x001/234.p/16"})
    void a_tile_is_found_by_the_one_path_it_has(String path) {
        assertThat(TilePath.parse(0, path))
                .hasValueSatisfying(t -> assertThat(t.path()).isEqualTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "1000",
                "001/000",
                "x000/000",
                "x001",
                "000.p/0",
                "000.p/256",
                "000.p/257",
                "000.p/01",
                "000/",
                "-01",
                "x001/x234/67"
            })
    void what_names_no_tile_is_refused(String path) {
        assertThat(TilePath.parse(0, path)).isEmpty();
    }

    @Test
    void a_tile_says_where_its_hashes_are() {
        assertThat(TilePath.parse(2, "x001/x234/067"))
                .contains(new TilePath(2, 1_234_067, TilePath.FULL));
        assertThat(new TilePath(0, 3, 7).first()).isEqualTo(768);
        assertThat(TilePath.parse(8, "000")).isEmpty();
        assertThat(TilePath.parse(-1, "000")).isEmpty();
    }
}
