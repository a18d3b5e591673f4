package jp.daicho.command.annualreview;

import java.util.List;
import jp.daicho.contract.annualreview.ReviewedDocument;
import org.jspecify.annotations.Nullable;

/** A proposal of an annual review as it stands. */
record Proposal(Decision decision, List<ReviewedDocument> documents, @Nullable String result) {

    enum Decision {
        OPEN,
        ADOPTED,
        REJECTED
    }

    Proposal {
        documents = List.copyOf(documents);
    }

    static Proposal made(List<ReviewedDocument> documents) {
        return new Proposal(Decision.OPEN, documents, null);
    }

    boolean isAdopted() {
        return decision == Decision.ADOPTED;
    }

    /** For a change of a contract, or an issue of the business, what was proposed goes on. */
    Proposal adopted(List<ReviewedDocument> decided) {
        return new Proposal(Decision.ADOPTED, decided.isEmpty() ? documents : decided, null);
    }

    Proposal rejected() {
        return new Proposal(Decision.REJECTED, documents, null);
    }

    Proposal carriedOut(String done) {
        return new Proposal(decision, documents, done);
    }
}
