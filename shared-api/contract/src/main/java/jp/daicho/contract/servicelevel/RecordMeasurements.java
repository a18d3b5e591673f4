package jp.daicho.contract.servicelevel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records many measurements at once (IV-1.6-N2, IV-2.5-N3, IV-3.1-S1). The same source and batch
 * again, with the same samples, changes nothing.
 *
 * @param source what measured, such as a monitoring server
 * @param batch the source's own name of the batch
 * @param corrects an earlier batch of the source whose measurements these replace
 * @param atomic refuse everything if one line is refused; {@code null} means yes
 * @param samples lines in their order
 * @param unreadableLines numbers, from 1, of lines of the sender's file that are no sample; the
 *     samples are those between them. Refused like other lines
 */
public record RecordMeasurements(
        String source,
        String batch,
        @Nullable String corrects,
        @Nullable Boolean atomic,
        List<MeasurementSample> samples,
        @Nullable List<Integer> unreadableLines,
        @Nullable Instant occurredAt)
        implements MeasurementCommand {

    public static final int MOST_SAMPLES = 50_000;

    /** More refused lines than this refuse the whole. */
    public static final int MOST_REFUSED = 1_000;

    @Override
    public void check(Checks checks) {
        checks.line("source", source, 80)
                .line("batch", batch, 120)
                .line("corrects", corrects, 120)
                .that(
                        !batch.equals(corrects),
                        "corrects",
                        "別の一括記録を指定してください。",
                        "Expected another batch than this one.")
                .size("samples", samples, 1, MOST_SAMPLES)
                .size("unreadableLines", unreadableLines, 0, MOST_REFUSED)
                .distinct("unreadableLines", unreadableLines, line -> line)
                .that(
                        unreadable().stream()
                                .allMatch(line ->
                                        line >= 1 && line <= samples.size() + unreadable().size()),
                        "unreadableLines",
                        "行数の範囲内で指定してください。",
                        "Expected numbers of lines that there are.");
        if (isAtomic()) {
            checks.each("samples", samples, MeasurementSample::check);
        }
    }

    public List<Integer> unreadable() {
        return unreadableLines == null ? List.of() : unreadableLines;
    }

    public boolean isAtomic() {
        return atomic == null || atomic;
    }

    /** SHA-256 of all that was sent, in hexadecimal; the same samples give the same. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var head = (corrects == null ? "" : corrects) + unreadable();
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            for (var sample : samples) {
                digest.update((byte) '\n');
                digest.update(sample.canonical().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
