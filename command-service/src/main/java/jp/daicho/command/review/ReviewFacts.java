package jp.daicho.command.review;

import java.util.List;
import java.util.UUID;

/** What other aggregates must know of reviews, kept in the transaction of the append. */
public interface ReviewFacts {

    /**
     * How the reviews of a subject stand, of all its revisions together. Nobody can raise a finding
     * about it before the transaction that asks has ended.
     */
    Standing standing(UUID subjectId);

    /**
     * Nobody counts the subject's findings until the transaction has ended: to be called before a
     * finding of it is raised or opened again, or a revision of it is submitted, so that the order
     * in the log is that of the facts.
     */
    void hold(UUID subjectId);

    /** Deficiencies with which the subject's approval was returned, not yet in any review. */
    List<Deficiency> pendingDeficiencies(UUID subjectId);

    /**
     * How the reviews of a subject stand.
     *
     * @param reviewed whether any review of it was opened
     * @param openFindings findings of any revision that are neither closed nor carried over
     */
    record Standing(boolean reviewed, int openFindings) {}

    /** A deficiency that waits to be taken up into a review. */
    record Deficiency(UUID findingId, String place, String content) {}
}
