package jp.daicho.query.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import jp.daicho.contract.proof.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * Appends checkpoints to a file, each followed by an empty line. What is there already is not
 * written again, and what a power cut has left of one goes before the next is written.
 */
final class FileKeeper implements CheckpointKeeper {

    /** Many times what a checkpoint has, with several signatures. */
    private static final int TAIL = 16_384;

    private final Path file;
    private final Duration every;

    FileKeeper(SendingSettings.ToFile settings) {
        file = settings.path().toAbsolutePath().normalize();
        every = settings.every();
        for (var above = file.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve("PG_VERSION"))) {
                throw new IllegalArgumentException(
                        "Expected daicho.proof.sending.file.path to be outside of any database, but "
                                + above
                                + " is one's directory");
            }
        }
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void keep(List<SealedCheckpoint> checkpoints) throws NotKept {
        // a directory that is not there is a share that is not mounted: none is made in its place
        try (var channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE);
                var alone = channel.lock()) {
            var end = new End(channel);
            if (end.at < channel.size()) {
                channel.truncate(end.at);
            }
            var more = new StringBuilder();
            for (var one : checkpoints) {
                if (alone.isValid() && !end.has(one.checkpoint())) {
                    more.append(one.note()).append('\n');
                }
            }
            write(channel, end.at, more.toString());
            channel.force(true);
        } catch (IOException e) {
            throw new NotKept("the file could not be written: " + e, e);
        }
    }

    private static void write(FileChannel channel, long at, String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        channel.position(at);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Where the last whole checkpoint of the file ends. */
    private static final class End {

        /** How a signature begins, read a byte a character. */
        private static final String MARK =
                new String("— ".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        private final long at;
        private final @Nullable Checkpoint last;

        End(FileChannel channel) throws IOException, NotKept {
            long begin = Math.max(0, channel.size() - TAIL);
            var bytes = ByteBuffer.allocate((int) (channel.size() - begin));
            while (bytes.hasRemaining() && channel.read(bytes, begin + bytes.position()) >= 0) {
                // until all is read
            }
            var tail = new String(bytes.array(), StandardCharsets.ISO_8859_1);
            int end = endOfNote(tail, tail.length());
            if (end < 0) {
                if (channel.size() > 0) {
                    throw new NotKept("the file has something else in it than checkpoints");
                }
                at = 0;
                last = null;
            } else {
                at = begin + end;
                int before = Math.max(0, endOfNote(tail, end - 1));
                last = checkpoint(tail.substring(before, end - 1));
            }
        }

        /** Behind the last empty line below a signature; -1 where there is none. */
        private static int endOfNote(String tail, int before) {
            for (int end = tail.lastIndexOf("\n\n", before - 2);
                    end >= 0;
                    end = tail.lastIndexOf("\n\n", end - 1)) {
                if (tail.startsWith(MARK, tail.lastIndexOf('\n', end - 1) + 1)) {
                    return end + 2;
                }
            }
            return -1;
        }

        private static Checkpoint checkpoint(String note) throws NotKept {
            try {
                return new SealedCheckpoint(
                                new String(
                                        note.getBytes(StandardCharsets.ISO_8859_1),
                                        StandardCharsets.UTF_8))
                        .checkpoint();
            } catch (IllegalArgumentException e) {
                throw new NotKept("the end of the file is no checkpoint: " + e.getMessage(), e);
            }
        }

        /** Whether it was written before; sizes of another life of the store say nothing. */
        boolean has(Checkpoint checkpoint) {
            return last != null
                    && last.incarnation().equals(checkpoint.incarnation())
                    && last.size() >= checkpoint.size();
        }
    }
}
