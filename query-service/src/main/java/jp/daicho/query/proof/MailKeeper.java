package jp.daicho.query.proof;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.query.proof.SendingSettings.Protection;
import org.jspecify.annotations.Nullable;

/** Sends checkpoints as a mail, in a file that the verifier takes as it is. */
final class MailKeeper implements CheckpointKeeper {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String TEXT =
            """
            台帳 %1$s の署名済みチェックポイントを添付します（%2$d件、最後のものは記録%3$d件まで、%4$s）。
            消さずに保管してください。これがあれば、ここまでの記録が後から変更・削除・挿入されていないことを、誰も信用せずに検証できます。

            Attached: signed checkpoints of the ledger %1$s (%2$d, the last one of %3$d events, at %4$s).
            Keep them. With one of them anybody can verify later, trusting nobody, that no event up to it was altered,
            removed or inserted:

              java -jar daicho-verifier.jar bundle.ndjson --trust keys.txt --checkpoint %5$s --whole
            """;

    private final SendingSettings.ToMail settings;
    private final Session session;
    private final Clock clock;

    MailKeeper(SendingSettings.ToMail settings, Duration timeout, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        for (var wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail.smtp." + wait, Long.toString(timeout.toMillis()));
        }
        var tls = settings.protection() == Protection.TLS;
        var startTls = settings.protection() == Protection.STARTTLS;
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        session = Session.getInstance(properties, login(settings, properties));
    }

    private static @Nullable Authenticator login(
            SendingSettings.ToMail settings, Properties properties) {
        var username = settings.username();
        if (username == null) {
            return null;
        }
        properties.setProperty("mail.smtp.auth", "true");
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(username, settings.password());
            }
        };
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String place() {
        return String.join(", ", settings.to()) + " by " + settings.host() + ":" + settings.port();
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void keep(List<SealedCheckpoint> checkpoints) throws NotKept {
        try {
            Transport.send(message(checkpoints));
        } catch (MessagingException e) {
            throw new NotKept("the mail was not sent: " + e, e);
        }
    }

    private MimeMessage message(List<SealedCheckpoint> checkpoints) throws MessagingException {
        var last = checkpoints.getLast().checkpoint();
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from()));
        for (var to : settings.to()) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(to));
        }
        message.setSubject(
                "[Daicho] %s チェックポイント / checkpoint %d".formatted(last.origin(), last.size()),
                UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        // so that nobody's absence is told to this sender
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(parts(checkpoints, last));
        return message;
    }

    private static MimeMultipart parts(List<SealedCheckpoint> checkpoints, Checkpoint last)
            throws MessagingException {
        var name = "checkpoint-%d.txt".formatted(last.size());
        var text = new MimeBodyPart();
        text.setText(
                TEXT.formatted(last.origin(), checkpoints.size(), last.size(), last.time(), name),
                UTF_8);
        var file = new MimeBodyPart();
        file.setText(
                checkpoints.stream().map(SealedCheckpoint::note).collect(Collectors.joining("\n")),
                UTF_8);
        file.setFileName(name);
        // not one line feed is to change on the way
        file.setHeader("Content-Transfer-Encoding", "base64");
        return new MimeMultipart(text, file);
    }
}
