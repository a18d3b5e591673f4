package jp.daicho.query.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Signed checkpoints on their way to a file. */
class CheckpointFileTest extends CheckpointSendingFixture {

    @Test
    void each_checkpoint_is_appended_to_the_file_from_the_first_sending_on_and_once() {
        sealed(3);
        var sender = sender(toFile(Duration.ZERO));
        var kept = new ArrayList<String>();
        kept.add(sealed());
        sender.sendDue();
        assertThat(inFile()).isEqualTo(kept);
        kept.addAll(sealed(3));
        sender.sendDue();
        sender.sendDue();
        assertThat(inFile()).isEqualTo(kept);
    }

    @Test
    void after_a_restart_sending_goes_on_where_it_was() {
        var kept = new ArrayList<>(sealed(1));
        sender(toFile(Duration.ZERO)).sendDue();
        kept.addAll(sealed(2));
        sender(toFile(Duration.ZERO)).sendDue();
        assertThat(inFile()).isEqualTo(kept);
        // a crash between the file and the table
        ledger.execute("UPDATE proof_sending.destination SET size = size - 4");
        kept.add(sealed());
        sender(toFile(Duration.ZERO)).sendDue();
        assertThat(inFile()).isEqualTo(kept);
    }

    @Test
    void what_a_power_cut_left_half_written_goes_and_nothing_else_does() throws IOException {
        var kept = new ArrayList<>(sealed(2));
        var sender = sender(toFile(Duration.ZERO));
        sender.sendDue();
        kept.removeFirst();
        var next = sealed();
        Files.writeString(file(), Files.readString(file()) + next.substring(0, next.length() - 20));
        sender.sendDue();
        kept.add(next);
        assertThat(inFile()).isEqualTo(kept);

        Files.writeString(file(), "another file\n\nthat somebody needs\n");
        sealed();
        sender.sendDue();
        assertThat(Files.readString(file())).isEqualTo("another file\n\nthat somebody needs\n");
        assertThat(seen(sender).lastError()).contains("something else in it");
    }

    @Test
    void a_file_in_the_directory_of_a_database_is_refused() throws IOException {
        Files.writeString(directory.resolve("PG_VERSION"), "18");
        assertThatThrownBy(() -> toFile(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outside of any database");
    }

    @Test
    void a_share_that_is_not_mounted_gets_no_directory_in_its_place_and_all_of_it_later()
            throws IOException {
        var share = directory.resolve("share");
        var keeper =
                new FileKeeper(
                        new SendingSettings.ToFile(share.resolve("kept.txt"), Duration.ZERO));
        var sender = sender(keeper);
        sealed();
        sender.sendDue();
        assertThat(share).doesNotExist();
        assertThat(seen(sender).failures()).isOne();
        Files.createDirectory(share);
        clock.on(Duration.ofSeconds(11));
        sender.sendDue();
        assertThat(seen(sender).failures()).isZero();
        assertThat(share.resolve("kept.txt")).isNotEmptyFile();
    }

    @Test
    void with_a_time_between_only_the_newest_is_sent() {
        var sender = sender(toFile(Duration.ofDays(1)));
        var first = sealed();
        sender.sendDue();
        sealed(2);
        sender.sendDue();
        assertThat(inFile()).containsExactly(first);
        var newest = sealed();
        clock.on(Duration.ofDays(1));
        sender.sendDue();
        assertThat(inFile()).containsExactly(first, newest);
    }

    @Test
    void a_log_that_was_cut_after_a_checkpoint_was_sent_is_said_to_be() {
        var sender = sender(toFile(Duration.ZERO));
        var sent = sealed(2);
        sender.sendDue();
        ledger.tamper(
                "DELETE FROM event_store.domain_event WHERE position > 2; DELETE FROM proof.leaf WHERE position > 2;"
                        + " DELETE FROM proof.checkpoint WHERE size > 2");
        sender.sendDue();
        assertThat(seen(sender).lastError()).contains("2 events at most", "one of 4 was sent");
        assertThat(inFile()).containsExactly(sent.getLast());
    }

    @Test
    void a_restored_ledger_sends_what_it_signs_in_its_new_life() {
        var sender = sender(toFile(Duration.ZERO));
        var sent = sealed(2);
        sender.sendDue();
        ledger.tamper(
                "DELETE FROM event_store.domain_event WHERE position > 2; DELETE FROM proof.leaf WHERE position > 2;"
                        + " DELETE FROM proof.checkpoint WHERE size > 2");
        ledger.liveAnew();
        var first = sealed();
        sender.sendDue();
        assertThat(inFile()).containsExactly(sent.getLast(), first);
    }
}
