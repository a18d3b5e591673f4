package jp.daicho.standalone.operations;

/** Configuration items and their relations (IV-1.2-S7). */
final class ConfigurationRefusals extends RefusalScenarios {

    private static final String SINCE_MAY = "occurredAt: '2026-05-01T00:00:00Z'";
    private static final String IN_APRIL = "occurredAt: '2026-04-01T00:00:00Z'";

    ConfigurationRefusals() {
        usually("registerItem", "managementNumber: 'HW-${serial}'");
        usually("relateItems", "targetItemId: '${rackId}'");
        first("relateItems", ConfigurationRefusals::inRack);
        item();
        related();
        retired();
    }

    private void item() {
        given(
                        "an item since May, beside another",
                        s ->
                                s.does("registerItem", "managementNumber: 'TAKEN'")
                                        .does("registerItem", SINCE_MAY))
                .command("registerItem", "managementNumber: 'TAKEN'")
                .refusedAs("management-number-taken")
                .command("registerItem", "itemId: '${itemId}'")
                .refusedAs("configuration-item-exists")
                .command("correctItem", "managementNumber: 'TAKEN'")
                .refusedAs("management-number-taken")
                .command("correctItem", IN_APRIL)
                .refusedAs("before-configuration-item")
                .command("changeItem", IN_APRIL)
                .refusedAs("before-configuration-item")
                .command("relateItems", IN_APRIL)
                .refusedAs("before-configuration-item")
                .command("relateItems", "targetItemId: '${unknownId}'")
                .refusedAs("related-item-unknown")
                .commands("unrelateItems")
                .refusedAs("relation-unknown")
                .command("retireItem", IN_APRIL)
                .refusedAs("before-latest-change");
    }

    /** A rack, and an item that stands in it since May. */
    private static void inRack(Scene scene) {
        scene.does("registerItem", IN_APRIL)
                .knows("rackId", "${itemId}")
                .does("registerItem", IN_APRIL);
    }

    private static void related(Scene scene) {
        inRack(scene);
        scene.does("relateItems", "relationId: '${relationId}', " + SINCE_MAY);
    }

    private void related() {
        given("an item that stands in a rack since May", ConfigurationRefusals::related)
                .commands("relateItems")
                .refusedAs("relation-exists")
                .command("unrelateItems", "occurredAt: '2026-04-15T00:00:00Z'")
                .refusedAs("before-configuration-item")
                .command(
                        "registerItem",
                        "relations: [{relationId: '${relationId}', kind: 'LOCATED_IN', targetItemId: '${rackId}'}]")
                .refusedAs("relation-exists")
                .command(
                        "registerItem",
                        "occurredAt: '2026-03-01T00:00:00Z', relations: [{kind: 'LOCATED_IN', targetItemId: '${rackId}'}]")
                .refusedAs("before-configuration-item")
                .command(
                        "registerItem",
                        "relations: [{kind: 'LOCATED_IN', targetItemId: '${unknownId}'}]")
                .refusedAs("related-item-unknown");
        given(
                        "a rack in which an item stands",
                        s -> {
                            related(s);
                            s.knows("itemId", "${rackId}");
                        })
                .commands("retireItem")
                .refusedAs("configuration-item-still-related");
    }

    private void retired() {
        given("an item that is gone", s -> s.does("registerItem").does("retireItem"))
                .commands("correctItem", "changeItem", "relateItems", "unrelateItems")
                .refusedAs("configuration-item-retired")
                .command("retireItem", "reason: 'もう一度'")
                .refusedAs("configuration-item-retired")
                .command(
                        "registerItem",
                        "relations: [{kind: 'LOCATED_IN', targetItemId: '${itemId}'}]")
                .refusedAs("related-item-retired");
        given(
                        "an item beside one that is gone",
                        s ->
                                s.does("registerItem")
                                        .does("retireItem")
                                        .knows("rackId", "${itemId}")
                                        .does("registerItem"))
                .commands("relateItems")
                .refusedAs("related-item-retired");
    }
}
