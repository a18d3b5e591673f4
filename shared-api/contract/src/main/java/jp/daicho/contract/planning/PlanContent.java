package jp.daicho.contract.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says: of maintenance (IV-1.1-G2, S1 to S4), of operation (IV-2.1-G2, S1 to S5), or of
 * both in one (IV-1.1-N5, IV-2.1-N4).
 *
 * @param title title of the document
 * @param responsiblePerson who really manages and drives the work at the contractor (IV-1.1-N1,
 *     IV-2.1-N1)
 * @param workItems the work, normal and at failures
 * @param omittedRows rows of 表1-1-1 to 1-1-3, of operation 表2-1-1 to 2-1-3, that are not addressed,
 *     each with its reason
 * @param relatedWork work on linked systems that concerns this one
 * @param workFlow the work flow
 * @param organisation who takes part in routine work
 * @param failureOrganisation who takes part at a failure
 * @param deliverables what is delivered
 * @param supportHorizons until when products are maintained
 * @param noProductsReason why no product is listed, where none is
 * @param monitoringItems figures watched; of operation never empty (IV-2.1-S1)
 * @param consistentWith documents that the plan agrees with
 * @param operation what it says beside that of operation; absent of maintenance alone
 */
public record PlanContent(
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
        List<ConsistentDocument> consistentWith,
        @Nullable OperationContent operation)
        implements DocumentContent {

    public PlanContent {
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

    @Override
    public void check(Checks checks) {
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
                .each("consistentWith", consistentWith, ConsistentDocument::check)
                .nested("operation", operation, OperationContent::check);
    }

    @Override
    public void checkFor(Track track, Checks checks) {
        var coverage = coverage(track);
        for (int i = 0; i < workItems.size(); i++) {
            coverage.checkKnown(checks, "workItems/" + i + "/covers", workItems.get(i).covers());
        }
        coverage.checkOmitted(checks, omittedRows);
        for (int i = 0; i < deliverables.size(); i++) {
            var code = deliverables.get(i).code();
            checks.that(
                    code == null || !PlanTable.DELIVERABLES.rows(track, code).isEmpty(),
                    "deliverables/" + i + "/code",
                    "この計画書の成果物の表にない符号です。",
                    "Expected a deliverable of the table that this plan is made with.");
        }
        if (track == Track.MAINTENANCE) {
            checks.that(
                    operation == null,
                    "operation",
                    "運用形態及び運用環境は運用計画書に記載してください。",
                    "Expected nothing of operation in a plan of maintenance alone.");
        } else {
            checkOperation(checks);
        }
    }

    private void checkOperation(Checks checks) {
        checks.that(
                        operation != null,
                        "operation",
                        "運用形態及び運用環境を指定してください。",
                        "Expected the form of operation and its environments.")
                .size("monitoringItems", monitoringItems, 1, 200)
                .that(
                        organisation.stream()
                                .anyMatch(r -> r.persons().contains(responsiblePerson)),
                        "responsiblePerson",
                        "業務責任者の役割及び責務を体制に記載してください。",
                        "Expected the person responsible to have a role and a duty in the"
                                + " organisation.");
        for (int i = 0; i < workItems.size(); i++) {
            var item = workItems.get(i);
            checks.that(
                    item.occasion() != WorkOccasion.ROUTINE || item.cycle() != null,
                    "workItems/" + i + "/cycle",
                    "定期的な作業の周期を指定してください。",
                    "Expected the cycle of routine work.");
        }
    }

    private Coverage coverage(Track track) {
        var coverage = new Coverage(track, PlanTable.ITEMS, PlanTable.WORK, PlanTable.DELIVERABLES);
        workItems.forEach(item -> coverage.address(item.covers()));
        deliverables.forEach(d -> coverage.address(PlanTable.DELIVERABLES, d.code()));
        return coverage;
    }

    /**
     * Rows of the track's tables that are neither addressed nor reasoned away, such as {@code
     * IV-1-1-2 PERIODIC_INSPECTION}, in order; of operation also cycles without work or reason,
     * such as {@code cycle WEEKLY} (IV-2.1-S3).
     */
    @Override
    public List<String> missing(Track track) {
        var missing = new ArrayList<>(coverage(track).missing(omittedRows));
        if (operation != null) {
            for (var cycle : WorkCycle.values()) {
                if (workItems.stream().noneMatch(item -> item.cycle() == cycle)
                        && operation.unusedCycles().stream().noneMatch(u -> u.cycle() == cycle)) {
                    missing.add("cycle " + cycle);
                }
            }
        }
        return List.copyOf(missing);
    }

    /** Whether the plan has work of that occasion. */
    public boolean hasWork(WorkOccasion occasion) {
        return workItems.stream().anyMatch(item -> item.occasion() == occasion);
    }
}
