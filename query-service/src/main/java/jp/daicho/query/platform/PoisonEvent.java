package jp.daicho.query.platform;

/**
 * An event that a projection cannot take: it stops there, since a read model with a hole is not a
 * read model.
 */
final class PoisonEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PoisonEvent(String projection, LoggedEvent event, Throwable cause) {
        super(
                projection
                        + " cannot take the event at position "
                        + event.position()
                        + ", "
                        + event.type(),
                cause);
    }
}
