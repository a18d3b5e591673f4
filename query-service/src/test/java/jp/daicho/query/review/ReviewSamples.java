package jp.daicho.query.review;

import jp.daicho.query.platform.Projection;

/** For tests of other features that read the register. */
public final class ReviewSamples {

    private ReviewSamples() {}

    public static Projection projection() {
        return new ReviewProjection();
    }
}
