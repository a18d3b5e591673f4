package jp.daicho.contract.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The manager of the owning section, or the delegate, states what is deficient (IV-1.3-S3,
 * IV-2.3-S3). Each deficiency enters the review register (S4) and has to be handled before the
 * document can be confirmed again.
 */
public record ReturnPlanning(List<Deficiency> deficiencies, @Nullable Instant occurredAt)
        implements PlanApprovalCommand {

    public ReturnPlanning {
        deficiencies = List.copyOf(deficiencies);
    }

    @Override
    public void check(Checks checks) {
        checks.size("deficiencies", deficiencies, 1, 100)
                .distinct("deficiencies", deficiencies, Deficiency::findingId)
                .each("deficiencies", deficiencies, Deficiency::check);
    }

    /**
     * One thing that is deficient.
     *
     * @param findingId id that it will have in the review register
     * @param documentId the document that it is in
     * @param place where in it
     * @param content what is deficient
     */
    public record Deficiency(UUID findingId, UUID documentId, String place, String content) {

        void check(Checks checks) {
            checks.line("place", place, 200).paragraph("content", content, 4000);
        }
    }
}
