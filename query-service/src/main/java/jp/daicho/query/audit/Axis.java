package jp.daicho.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The two times of an event. */
enum Axis {
    RECORDED,
    OCCURRED;

    /** So many positions are one block of the log. */
    static final long BLOCK = 4096;

    /** The day under which a moment is filed. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
