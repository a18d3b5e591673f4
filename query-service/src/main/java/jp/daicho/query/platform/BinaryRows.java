package jp.daicho.query.platform;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Rows in the binary format of COPY, sent in pieces: less work to write and to read than their
 * texts.
 */
final class BinaryRows {

    private static final int PIECE = 1 << 15;
    private static final byte[] BEGIN = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final short END = -1;
    private static final int NULL = -1;

    /** PostgreSQL counts from 2000-01-01 on. */
    private static final long DAYS_BEFORE_2000 = LocalDate.of(2000, 1, 1).toEpochDay();

    private static final long SECONDS_BEFORE_2000 = DAYS_BEFORE_2000 * 86_400;

    /** Beyond these years Java and PostgreSQL write differently, so that statements refuse them. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Instant FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private static final byte FORMAT_OF_JSONB = 1;

    private final CopyIn to;
    private ByteBuffer out = ByteBuffer.allocate(PIECE * 2);

    BinaryRows(CopyIn to) {
        this.to = to;
        out.put(BEGIN);
    }

    /** Sends what is ready, so that the database takes it while the next is made. */
    void startRow(int columns) throws SQLException {
        if (out.position() >= PIECE) {
            send();
        }
        room(2).putShort((short) columns);
    }

    /** Sends the rest. */
    void end() throws SQLException {
        room(2).putShort(END);
        send();
    }

    private void send() throws SQLException {
        to.writeToCopy(out.array(), 0, out.position());
        out.clear();
    }

    void nothing() {
        room(4).putInt(NULL);
    }

    void uuid(UUID value) {
        room(20).putInt(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
    }

    void text(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        room(4 + bytes.length).putInt(bytes.length).put(bytes);
    }

    void jsonb(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        room(5 + bytes.length).putInt(1 + bytes.length).put(FORMAT_OF_JSONB).put(bytes);
    }

    void bigint(long value) {
        room(12).putInt(8).putLong(value);
    }

    void integer(int value) {
        room(8).putInt(4).putInt(value);
    }

    void bool(boolean value) {
        room(5).putInt(1).put((byte) (value ? 1 : 0));
    }

    void date(LocalDate value) {
        if (value.isBefore(FIRST_DAY) || value.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("Expected a year of four digits, but got " + value);
        }
        integer((int) (value.toEpochDay() - DAYS_BEFORE_2000));
    }

    void moment(Instant value) {
        if (value.isBefore(FIRST_MOMENT) || value.isAfter(LAST_MOMENT)) {
            throw new IllegalArgumentException("Expected a year of four digits, but got " + value);
        }
        bigint(
                (value.getEpochSecond() - SECONDS_BEFORE_2000) * 1_000_000
                        + value.getNano() / 1_000);
    }

    /** As its plain text: digits in groups of four, those before the point and those behind it. */
    void numeric(BigDecimal value) {
        var scaled = value.scale() < 0 ? value.setScale(0) : value;
        var plain = scaled.abs().toPlainString();
        int point = plain.indexOf('.');
        var whole = (point < 0 ? plain : plain.substring(0, point)).replaceFirst("^0+", "");
        var fraction = point < 0 ? "" : plain.substring(point + 1);
        var digits =
                "0".repeat((4 - whole.length() % 4) % 4)
                        + whole
                        + fraction
                        + "0".repeat((4 - fraction.length() % 4) % 4);
        int groups = digits.length() / 4;
        room(12 + 2 * groups)
                .putInt(8 + 2 * groups)
                .putShort((short) groups)
                .putShort((short) ((whole.length() + 3) / 4 - 1))
                .putShort((short) (scaled.signum() < 0 ? 0x4000 : 0))
                .putShort((short) scaled.scale());
        for (int i = 0; i < groups; i++) {
            out.putShort(Short.parseShort(digits.substring(4 * i, 4 * i + 4)));
        }
    }

    /**
     * An array of one dimension.
     *
     * @param oid of the elements' type
     */
    void array(int oid, List<?> elements, BiConsumer<Object, BinaryRows> write) {
        room(4).putInt(0);
        int from = out.position();
        room(12).putInt(elements.isEmpty() ? 0 : 1).putInt(0).putInt(oid);
        if (!elements.isEmpty()) {
            room(8).putInt(elements.size()).putInt(1);
            for (var element : elements) {
                write.accept(element, this);
            }
        }
        out.putInt(from - 4, out.position() - from);
    }

    private ByteBuffer room(int bytes) {
        if (out.remaining() < bytes) {
            var wider =
                    ByteBuffer.allocate(Math.max(out.capacity() * 2, out.position() + bytes * 2));
            out = wider.put(out.flip());
        }
        return out;
    }

    /** A column's value, or none. */
    void field(@Nullable Object value, BiConsumer<Object, BinaryRows> write) {
        if (value == null) {
            nothing();
        } else {
            write.accept(value, this);
        }
    }
}
