package jp.daicho.contract.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a maintenance work plan says (IV-1.1-G2, S1 to S4).
 *
 * @param title title of the document
 * @param responsiblePerson who really manages and drives the work at the contractor (IV-1.1-N1)
 * @param workItems the work, normal and at failures
 * @param omittedRows rows of 表1-1-1, 1-1-2 and 1-1-3 that are not addressed, each with its reason
 * @param relatedWork work on linked systems that concerns this one
 * @param workFlow the maintenance work flow
 * @param organisation who takes part in routine work
 * @param failureOrganisation who takes part at a failure
 * @param deliverables what is delivered
 * @param supportHorizons until when products are maintained
 * @param noProductsReason why no product is listed, where none is
 * @param monitoringItems figures watched; may be empty
 * @param consistentWith documents that the plan agrees with
 */
public record MaintenancePlanContent(
        String title,
        @IdOf(Named.PERSON) UUID responsiblePerson,
        List<WorkItem> workItems,
        List<OmittedRow> omittedRows,
        List<RelatedWork> relatedWork,
        List<FlowStep> workFlow,
        List<Responsibility> organisation,
        List<Responsibility> failureOrganisation,
        List<PlannedDeliverable> deliverables,
        List<SupportHorizon> supportHorizons,
        @Nullable String noProductsReason,
        List<MonitoringItem> monitoringItems,
        List<ConsistentDocument> consistentWith) {

    public MaintenancePlanContent {
        workItems = List.copyOf(workItems);
        omittedRows = List.copyOf(omittedRows);
        relatedWork = List.copyOf(relatedWork);
        workFlow = List.copyOf(workFlow);
        organisation = List.copyOf(organisation);
        failureOrganisation = List.copyOf(failureOrganisation);
        deliverables = List.copyOf(deliverables);
        supportHorizons = List.copyOf(supportHorizons);
        monitoringItems = List.copyOf(monitoringItems);
        consistentWith = List.copyOf(consistentWith);
    }

    void check(Checks checks) {
        checks.line("title", title, 200)
                .size("workItems", workItems, 1, 200)
                .distinct("workItems", workItems, WorkItem::key)
                .each("workItems", workItems, WorkItem::check)
                .size("omittedRows", omittedRows, 0, 100)
                .distinct("omittedRows", omittedRows, OmittedRow::row)
                .each("omittedRows", omittedRows, OmittedRow::check)
                .size("relatedWork", relatedWork, 0, 100)
                .each("relatedWork", relatedWork, RelatedWork::check)
                .size("workFlow", workFlow, 1, 100)
                .each("workFlow", workFlow, FlowStep::check)
                .size("organisation", organisation, 1, 100)
                .each("organisation", organisation, Responsibility::check)
                .size("failureOrganisation", failureOrganisation, 1, 100)
                .each("failureOrganisation", failureOrganisation, Responsibility::check)
                .size("deliverables", deliverables, 1, 100)
                .each("deliverables", deliverables, PlannedDeliverable::check)
                .size("supportHorizons", supportHorizons, 0, 500)
                .each("supportHorizons", supportHorizons, SupportHorizon::check)
                .paragraph("noProductsReason", noProductsReason, 2000)
                .that(
                        supportHorizons.isEmpty() == (noProductsReason != null),
                        "supportHorizons",
                        "製品の継続保守期限を指定するか、対象製品がない理由を指定してください。",
                        "Expected the support horizons of the products, or the reason why there"
                                + " are none.")
                .size("monitoringItems", monitoringItems, 0, 200)
                .distinct("monitoringItems", monitoringItems, MonitoringItem::code)
                .each("monitoringItems", monitoringItems, MonitoringItem::check)
                .size("consistentWith", consistentWith, 1, 50)
                .distinct("consistentWith", consistentWith, ConsistentDocument::document)
                .each("consistentWith", consistentWith, ConsistentDocument::check);
        checkRows(checks);
    }

    private void checkRows(Checks checks) {
        var known = PlanTables.rowsToCover();
        for (int i = 0; i < workItems.size(); i++) {
            checkKnown(checks, "workItems/" + i + "/covers", workItems.get(i).covers(), known);
        }
        checkKnown(
                checks, "omittedRows", omittedRows.stream().map(OmittedRow::row).toList(), known);
        var addressed = addressed();
        for (int i = 0; i < omittedRows.size(); i++) {
            checks.that(
                    !addressed.contains(omittedRows.get(i).row()),
                    "omittedRows/" + i,
                    "作業項目又は成果物として記載されている行です。",
                    "Expected a row that the plan does not address, but it does.");
        }
    }

    private static void checkKnown(
            Checks checks, String field, List<TableRow> rows, Set<TableRow> known) {
        for (int i = 0; i < rows.size(); i++) {
            checks.that(
                    known.contains(rows.get(i)),
                    field + "/" + i,
                    "表1-1-1、1-1-2又は1-1-3にない行です。",
                    "Expected a row of table IV-1-1-1, IV-1-1-2 or IV-1-1-3.");
        }
    }

    private Set<TableRow> addressed() {
        var rows = new HashSet<TableRow>();
        workItems.forEach(item -> rows.addAll(item.covers()));
        for (var deliverable : deliverables) {
            if (deliverable.code() != null) {
                rows.add(new TableRow(PlanTables.DELIVERABLES, deliverable.code()));
            }
        }
        return rows;
    }

    /**
     * Rows of 表1-1-1, 1-1-2 and 1-1-3 that are neither addressed nor reasoned away, such as {@code
     * IV-1-1-2 PERIODIC_INSPECTION}, in order.
     */
    public List<String> missingRows() {
        var missing = PlanTables.rowsToCover();
        missing.removeAll(addressed());
        omittedRows.forEach(omitted -> missing.remove(omitted.row()));
        var names = new TreeSet<String>();
        missing.forEach(row -> names.add(row.toString()));
        return List.copyOf(names);
    }

    /** Whether the plan has work of that occasion. */
    public boolean hasWork(WorkOccasion occasion) {
        return workItems.stream().anyMatch(item -> item.occasion() == occasion);
    }
}
