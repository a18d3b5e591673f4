package jp.daicho.benchmark;

/**
 * A short time under steady load.
 *
 * @param seconds how long it was
 * @param commands how many were answered in it
 * @param processors seconds of processor time of the JVM and of PostgreSQL
 * @param sealer seconds of it that the thread took that seals
 * @param sessions seconds of it that the database's sessions took that work for the sealer
 */
record Slice(double seconds, long commands, double processors, double sealer, double sessions) {

    static final Slice NONE = new Slice(0, 0, 0, 0, 0);

    Slice plus(Slice other) {
        return new Slice(
                seconds + other.seconds,
                commands + other.commands,
                processors + other.processors,
                sealer + other.sealer,
                sessions + other.sessions);
    }

    double rate() {
        return commands / seconds;
    }

    double processorsOfCommand() {
        return processors / commands;
    }

    /** By how many percent fewer commands were done in a second than in the other. */
    double slowerThan(Slice other) {
        return 100 * (1 - rate() / other.rate());
    }

    /** By how many percent a command took more processor time than in the other. */
    double dearerThan(Slice other) {
        return 100 * (processorsOfCommand() / other.processorsOfCommand() - 1);
    }
}
