package jp.daicho.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.query.proof.SendingSettings.Protection;
import org.junit.jupiter.api.Test;

/** Signed checkpoints on their way to a mailbox, by a real mail server. */
class CheckpointMailTest extends CheckpointSendingFixture {

    @Test
    void a_mailbox_gets_a_file_that_the_verifier_takes_and_a_mail_server_may_be_away()
            throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("daicho", "secret");
        server.start();
        int port = server.getSmtp().getPort();
        var sender =
                sender(
                        new MailKeeper(
                                new SendingSettings.ToMail(
                                        List.of("audit@example.lg.jp"),
                                        "daicho@example.lg.jp",
                                        "127.0.0.1",
                                        port,
                                        Protection.NONE,
                                        "daicho",
                                        "secret",
                                        Duration.ofDays(1)),
                                Duration.ofSeconds(5),
                                clock));
        var note = sealed();
        sender.sendDue();
        assertThat(seen(sender).lastError()).isNull();
        var message = server.getReceivedMessages()[0];
        server.stop();
        assertThat(message.getSubject()).contains("ledger.test", "checkpoint 2");
        assertThat(attachment(message).getFileName()).isEqualTo("checkpoint-2.txt");
        assertThat(SignedNote.split(text(attachment(message)))).containsExactly(note);

        clock.on(Duration.ofDays(1));
        var next = sealed();
        sender.sendDue();
        assertThat(seen(sender).failures()).isOne();
        assertThat(seen(sender).lastError()).contains("mail was not sent");
        var again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.setUser("daicho", "secret");
        again.start();
        clock.on(Duration.ofSeconds(11));
        sender.sendDue();
        assertThat(text(attachment(again.getReceivedMessages()[0]))).isEqualTo(next);
        again.stop();
    }

    @Test
    void a_mail_server_that_does_not_encrypt_is_told_nothing_unless_that_is_allowed() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        var settings =
                new SendingSettings.ToMail(
                        List.of("audit@example.lg.jp"),
                        "daicho@example.lg.jp",
                        "127.0.0.1",
                        server.getSmtp().getPort(),
                        Protection.STARTTLS,
                        null,
                        null,
                        Duration.ZERO);
        var sender = sender(new MailKeeper(settings, Duration.ofSeconds(5), clock));
        sealed();
        sender.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        server.stop();
        assertThat(seen(sender).lastError()).contains("STARTTLS");
    }

    private static BodyPart attachment(MimeMessage message) throws Exception {
        return ((MimeMultipart) message.getContent()).getBodyPart(1);
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
