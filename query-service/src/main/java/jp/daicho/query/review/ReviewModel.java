package jp.daicho.query.review;

/** Name of the read model of reviews and findings, for other features that read it. */
public final class ReviewModel {

    public static final String NAME = "reviews";

    private ReviewModel() {}
}
