package jp.daicho.query.platform;

/** Another instance runs the projection by now: stand by, and begin again from what it wrote. */
final class LostOwnership extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostOwnership(String projection) {
        super("Another instance moved " + projection + " on");
    }
}
