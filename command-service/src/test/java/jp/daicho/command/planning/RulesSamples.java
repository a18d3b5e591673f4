package jp.daicho.command.planning;

import java.util.List;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.planning.ImplementationRulesContent;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.ProceduresContent;
import jp.daicho.contract.reference.ReferenceTables;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of operation, and of both tracks merged, made of the examples. */
final class RulesSamples {

    private static final List<String> IN_BOTH =
            List.of("CURRENT_STATE_VERIFICATION_REPORT", "MEETING_MATERIALS_AND_MINUTES");

    private RulesSamples() {}

    /** Rules of operation: its own tables, and no configuration management. */
    static ImplementationRulesContent ofOperation() {
        return PlanSamples.changed(
                PlanSamples.rules(),
                rules -> {
                    rules.put("title", "運用実施要領");
                    add(rules.putArray("reports"), "IV-2-2-3");
                    var configuration = (ObjectNode) rules.get("configuration");
                    configuration.putArray("assets");
                    configuration.putArray("documents");
                    add(configuration.putArray("changeControlled"), "IV-2-2-4");
                    agreesWith(
                            rules,
                            "OPERATION_SPECIFICATION",
                            "OPERATION_PLAN",
                            "MAINTENANCE_WORK_PLAN",
                            "MAINTENANCE_IMPLEMENTATION_RULES",
                            "CONTRACTOR_PROPOSAL");
                    without((ArrayNode) rules.get("management"), "CONFIGURATION");
                });
    }

    /** Rules of both: what maintenance has, and what only operation has. */
    static ImplementationRulesContent merged() {
        return PlanSamples.changed(
                PlanSamples.rules(),
                rules -> {
                    add((ArrayNode) rules.get("reports"), "IV-2-2-3");
                    add((ArrayNode) rules.at("/configuration/changeControlled"), "IV-2-2-4");
                    agreesWith(
                            rules,
                            "MAINTENANCE_SPECIFICATION",
                            "OPERATION_SPECIFICATION",
                            "OM_PLAN",
                            "CONTRACTOR_PROPOSAL");
                });
    }

    static ProceduresContent proceduresOfOperation() {
        return PlanSamples.changed(
                PlanSamples.procedures(),
                procedures -> {
                    var steps = procedures.at("/procedures/0/steps").deepCopy();
                    var all = procedures.putArray("procedures");
                    for (var row : ReferenceTables.table("IV-2-2-1").rows()) {
                        all.addObject()
                                .put("code", row.code())
                                .put("name", row.label().ja())
                                .put("occasion", "定常時")
                                .set("steps", steps);
                    }
                });
    }

    /** One plan with the work of both. */
    static PlanContent mergedPlan() {
        return PlanSamples.changed(
                PlanSamples.operation(),
                plan -> {
                    var maintenance = PlanSamples.complete();
                    ObjectNode maintained = EventCodec.mapper().valueToTree(maintenance);
                    for (var list : List.of("workItems", "omittedRows", "deliverables")) {
                        for (var each : maintained.get(list)) {
                            // what operation delivers in the same words is delivered once
                            if (!IN_BOTH.contains(each.path("code").asString(""))) {
                                ((ArrayNode) plan.get(list)).add(each);
                            }
                        }
                    }
                    plan.get("workItems")
                            .forEach(item -> {
                                if (!item.has("cycle")) {
                                    ((ObjectNode) item).put("cycle", "MONTHLY");
                                }
                            });
                });
    }

    private static void add(ArrayNode items, String table) {
        for (var row : ReferenceTables.table(table).rows()) {
            items.addObject()
                    .put("code", row.code())
                    .put("name", row.code())
                    .put("rule", "毎月報告する。");
        }
    }

    private static void agreesWith(ObjectNode rules, String... documents) {
        var all = rules.putArray("consistentWith");
        for (var document : documents) {
            all.addObject().put("document", document);
        }
    }

    static void without(ArrayNode management, String matter) {
        for (int i = management.size() - 1; i >= 0; i--) {
            if (management.get(i).path("matter").asString().equals(matter)) {
                management.remove(i);
            }
        }
    }
}
