package jp.daicho.contract.planning;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.reference.ReferenceRow;
import jp.daicho.contract.reference.ReferenceTables;

/**
 * The contractor's report that the making of plan, implementation rules and work procedures is
 * complete (IV-1.3-S1, IV-2.3-S1); it need not be made at a meeting (IV-1.3-X1, IV-2.3-X1).
 *
 * @param documents the documents that it is about
 * @param summary what was done
 * @param viewpoints the check points of 表IV-1-3-1, of operation 表IV-2-3-1, each once
 * @param openItems open tasks and unapproved deliverables
 */
public record CompletionReport(
        List<UUID> documents,
        String summary,
        List<ViewpointCheck> viewpoints,
        List<OpenItem> openItems) {

    public CompletionReport {
        documents = List.copyOf(documents);
        viewpoints = List.copyOf(viewpoints);
        openItems = List.copyOf(openItems);
    }

    void check(Checks checks) {
        checks.size("documents", documents, 1, 20)
                .distinct("documents", documents, document -> document)
                .paragraph("summary", summary, 4000)
                .distinct("viewpoints", viewpoints, ViewpointCheck::code)
                .each("viewpoints", viewpoints, ViewpointCheck::check)
                .size("openItems", openItems, 0, 100)
                .each("openItems", openItems, OpenItem::check);
    }

    /** Codes of 表IV-1-3-1 that are absent or not fulfilled, in the table's order. */
    public List<String> unfulfilledViewpoints() {
        return ReferenceTables.table(PlanTables.VIEWPOINTS).rows().stream()
                .map(ReferenceRow::code)
                .filter(code ->
                        viewpoints.stream().noneMatch(v -> v.code().equals(code) && v.fulfilled()))
                .toList();
    }
}
