package jp.daicho.contract.annualreview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.daicho.contract.Checks;
import jp.daicho.contract.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/**
 * Proposes an improvement (改善提案, IV-5.1-S2) or a change of a plan (IV-6.1-S2).
 *
 * @param proposalId given by the client, or {@code null}: the server gives one
 * @param title in a line
 * @param situation what is seen (状況)
 * @param cause why it is so (原因)
 * @param measure what is proposed
 * @param viewpoint code of the row of 表5-1-1 that it follows, where it follows one; other
 *     viewpoints are possible (IV-5.1-N1)
 * @param documents what would be revised
 */
public record ProposeImprovement(
        @Nullable UUID proposalId,
        String title,
        String situation,
        String cause,
        String measure,
        @Nullable String viewpoint,
        List<ReviewedDocument> documents,
        @Nullable Instant occurredAt)
        implements AnnualReviewCommand {

    public ProposeImprovement withId(UUID id) {
        return new ProposeImprovement(
                id, title, situation, cause, measure, viewpoint, documents, occurredAt);
    }

    @Override
    public void check(Checks checks) {
        checks.line("title", title, 200)
                .paragraph("situation", situation, 4000)
                .paragraph("cause", cause, 4000)
                .paragraph("measure", measure, 4000)
                .that(
                        viewpoint == null || ReferenceTables.table("IV-5-1-1").contains(viewpoint),
                        "viewpoint",
                        "表5-1-1の原因の符号を指定してください。",
                        "Expected the code of a row of table IV-5-1-1.")
                .size("documents", documents, 0, 6)
                .distinct("documents", documents, Function.identity());
    }
}
