package jp.daicho.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.CompactRange;
import jp.daicho.contract.proof.LogEntry;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.contract.proof.SigningKey;
import jp.daicho.contract.proof.TrustedKey;
import jp.daicho.contract.proof.bundle.BundleJson;
import jp.daicho.contract.proof.bundle.BundleLine;
import jp.daicho.contract.proof.bundle.StoredEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a script sees it: files, exit status, one line. */
class MainTest {

    private static final SigningKey KEY = SigningKey.generate("ledger.test", new SecureRandom());

    @TempDir private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path bundle = Path.of("");
    private Path trust = Path.of("");

    @BeforeEach
    void write() throws IOException {
        bundle = directory.resolve("bundle.ndjson");
        trust = directory.resolve("keys.txt");
        Files.writeString(trust, new TrustedKey(KEY.verifier(), null, null) + "\n");
        Files.writeString(bundle, bundleOf(300));
    }

    private static String bundleOf(int size) {
        var tree = new CompactRange();
        var entries = new ArrayList<BundleLine>();
        for (int i = 0; i < size; i++) {
            var event =
                    new StoredEvent(
                            i + 1L,
                            new UUID(0, i).toString(),
                            "Incident:" + i,
                            "Incident",
                            0,
                            "incident.IncidentReported",
                            1,
                            "2026-04-01T00:00:00Z",
                            "{\"actor\": \"a\"}",
                            "{\"title\": \"画面" + i + "\"}");
            var entry =
                    LogEntry.of(
                            event.position(),
                            new UUID(0, i),
                            event.aggregateId(),
                            event.aggregateType(),
                            0,
                            event.type(),
                            1,
                            Instant.parse(event.recordedAt()),
                            event.metadata(),
                            event.payload());
            tree.append(entry.leaf());
            entries.add(
                    new BundleLine.Entry(
                            new BundleLine.Leaf(i, i + 1L, entry.leaf(), entry.payload()),
                            event,
                            List.of()));
        }
        var checkpoint =
                new Checkpoint(
                        "ledger.test",
                        size,
                        tree.root(),
                        size,
                        new UUID(1, 1),
                        Instant.parse("2026-04-02T00:00:00Z"));
        var lines = new ArrayList<BundleLine>();
        lines.add(
                new BundleLine.Header(
                        true,
                        "",
                        List.of(),
                        SignedNote.sign(checkpoint.text(), List.of(KEY)).toString(),
                        List.of()));
        lines.addAll(entries);
        lines.add(new BundleLine.End(size));
        return String.join("\n", lines.stream().map(BundleJson::write).toList()) + "\n";
    }

    private int run(String... arguments) {
        said.reset();
        return Main.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_sound_file_ends_with_0() {
        assertThat(run(bundle.toString(), "--trust", trust.toString())).as(said()).isZero();
        assertThat(said()).startsWith("SOUND").contains("All 300 events");
    }

    @Test
    void a_broken_file_ends_with_1_and_names_the_first_leaf() throws IOException {
        Files.writeString(bundle, Files.readString(bundle).replace("画面123", "画面124"));
        assertThat(run(bundle.toString(), "--trust", trust.toString())).isEqualTo(1);
        assertThat(said())
                .startsWith("BROKEN")
                .contains("PAYLOAD_CHANGED at leaf 123: position 124");
    }

    @Test
    void what_a_file_says_cannot_write_another_verdict_over_the_one_that_is_told()
            throws IOException {
        var escapes = "\\u001b[1A\\u001b[2K\\rSOUND     All 300 events\\u202e";
        Files.writeString(
                bundle,
                Files.readString(bundle)
                        .replaceFirst(
                                "incident.IncidentReported",
                                "x" + Matcher.quoteReplacement(escapes)));
        assertThat(run(bundle.toString(), "--trust", trust.toString())).isEqualTo(1);
        assertThat(said()).startsWith("BROKEN").doesNotContain("\u001b", "\r", "\u202e");
        Files.writeString(bundle, "{\"\\u001b[2K\": 1}\n");
        assertThat(run(bundle.toString(), "--trust", trust.toString())).isEqualTo(2);
        assertThat(said()).doesNotContain("\u001b");
    }

    @Test
    void a_file_that_says_it_has_only_some_of_the_log_is_of_no_use_to_who_wants_all_of_it()
            throws IOException {
        var all = new String[] {bundle.toString(), "--trust", trust.toString(), "--whole"};
        assertThat(run(all)).as(said()).isZero();
        var lines = Files.readAllLines(bundle);
        var header = lines.getFirst().replace("\"LOG\"", "\"SELECTION\"");
        Files.writeString(bundle, header + "\n" + lines.getLast() + "\n");
        assertThat(run(all)).isEqualTo(2);
        assertThat(said()).contains("whole log");
        assertThat(run(bundle.toString(), "--trust", trust.toString())).isZero();
        assertThat(said())
                .contains("0 events are as they were sealed")
                .contains("that these are all that were asked for is not shown");
    }

    @Test
    void a_shorter_log_than_the_checkpoint_that_was_kept_ends_with_1() throws IOException {
        var kept = directory.resolve("kept.txt");
        Files.writeString(kept, checkpointOf(301));
        assertThat(
                        run(
                                bundle.toString(),
                                "--trust",
                                trust.toString(),
                                "--checkpoint",
                                kept.toString()))
                .isEqualTo(1);
        assertThat(said()).contains("TAIL_CUT at leaf 300");
    }

    @Test
    void a_file_of_many_checkpoints_is_held_against_the_log_as_one_is() throws IOException {
        var kept = directory.resolve("kept.txt");
        var notes = checkpointOf(100) + "\n" + checkpointOf(200) + "\n" + checkpointOf(300) + "\n";
        Files.writeString(kept, notes.replace("\n", "\r\n"));
        var arguments =
                new String[] {
                    bundle.toString(), "--trust", trust.toString(), "--checkpoint", kept.toString()
                };
        assertThat(run(arguments)).as(said()).isZero();
        assertThat(said()).contains("3 kept checkpoints");
        Files.writeString(kept, notes + "half of one\n12\n");
        assertThat(run(arguments)).isEqualTo(2);
    }

    private static String checkpointOf(int size) {
        var header = bundleOf(size).lines().findFirst().orElseThrow();
        return ((BundleLine.Header) BundleJson.read(header)).checkpoint();
    }

    @Test
    void what_is_of_no_use_ends_with_2() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run(bundle.toString())).isEqualTo(2);
        assertThat(said()).contains("--trust");
        assertThat(run(directory.resolve("absent").toString(), "--trust", trust.toString()))
                .isEqualTo(2);
        assertThat(run(bundle.toString(), "--trust", bundle.toString())).isEqualTo(2);
        assertThat(run(bundle.toString(), "--believe", "me")).isEqualTo(2);
        assertThat(run(trust.toString(), "--trust", trust.toString())).isEqualTo(2);
        var text = Files.readString(bundle);
        Files.writeString(bundle, text.substring(0, text.length() / 2));
        assertThat(run(bundle.toString(), "--trust", trust.toString())).isEqualTo(2);
        Files.write(bundle, new byte[] {(byte) 0xff, '\n'});
        assertThat(run(bundle.toString(), "--trust", trust.toString())).isEqualTo(2);
        assertThat(said()).contains("UTF-8");
    }

    @Test
    void a_file_that_needs_more_memory_than_there_is_is_not_called_broken()
            throws IOException, InterruptedException {
        Files.writeString(bundle, " ".repeat(16_000_000) + "{}\n");
        var verifier =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx20m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                bundle.toString(),
                                "--trust",
                                trust.toString())
                        .redirectErrorStream(true)
                        .start();
        var output = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verifier.waitFor()).as(output).isEqualTo(2);
        assertThat(output).contains("UNUSABLE", "java -Xmx").doesNotContain("OutOfMemoryError");
    }

    @Test
    void a_new_key_can_be_configured_and_trusted() {
        assertThat(run("--new-key", "daicho.example")).isZero();
        var lines = said().lines().filter(l -> !l.startsWith("#")).toList();
        assertThat(SigningKey.parse(lines.getFirst()).verifier())
                .isEqualTo(TrustedKey.parse(lines.getLast()).key());
        assertThat(run("--help")).isZero();
    }
}
