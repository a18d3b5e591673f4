package jp.daicho.command.servicelevel;

import java.util.UUID;

/**
 * The last reading of a mapped series, from which the next one is counted.
 *
 * @param revision one more with each batch that moves it on
 */
record KnownReading(Series series, SeriesReading reading, long revision) {

    /**
     * A series as one mapping takes it: what is mapped later is counted from its own first reading.
     *
     * @param identity {@link SeriesIdentity}
     */
    record Series(UUID mapping, String identity) {}
}
