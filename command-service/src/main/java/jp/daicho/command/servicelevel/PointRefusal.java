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
    CUMULATIVE("of cumulative temporality: send deltas (processor cumulativetodelta)"),
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
