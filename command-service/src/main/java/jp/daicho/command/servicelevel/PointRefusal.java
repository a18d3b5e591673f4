package jp.daicho.command.servicelevel;

/**
 * Why a data point is not recorded, in the English that the protocol asks for, as an operator reads
 * it in the log of the monitoring.
 */
enum PointRefusal {
    NOT_MAPPED("mapped to no item (MapSeries)"),
    NO_TIME("without a time"),
    NO_VALUE("without a value"),
    NOT_A_NUMBER("not a finite number"),
    NO_TEMPORALITY("neither of delta nor of cumulative temporality"),
    IN_THE_FUTURE("In the future"),
    LATE("of a cumulative series that was read at that time or later"),
    OVERLAPPING(
            "of a cumulative series that began anew before its last reading, as if two sent it: counted from here on"),
    FALLEN("of a cumulative series that fell without a new start: counted from here on"),
    KIND_NOT_TAKEN("of a kind that the mapping does not take"),
    NO_SUCH_BUCKET("of a histogram without a bucket up to goodUpTo");

    private final String text;

    PointRefusal(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
