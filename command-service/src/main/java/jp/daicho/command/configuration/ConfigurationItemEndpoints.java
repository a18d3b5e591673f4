package jp.daicho.command.configuration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Checks;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.configuration.ChangeItem;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.configuration.CorrectItem;
import jp.daicho.contract.configuration.RegisterItem;
import jp.daicho.contract.configuration.RelateItems;
import jp.daicho.contract.configuration.RetireItem;
import jp.daicho.contract.configuration.UnrelateItems;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.Receipt;
import jp.daicho.http.Refuses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Configuration items, one at a time. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/configuration-items")
@Tag(name = "configuration")
class ConfigurationItemEndpoints {

    @PostMapping
    @Operation(operationId = "registerItem", summary = "Enters an asset into the configuration")
    @Guideline({"IV-1.2-S7"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses(
            value = {
                "management-number-taken",
                "configuration-item-exists",
                "related-item-unknown",
                "related-item-retired",
                "before-configuration-item",
                "relation-exists",
                "stale-version"
            },
            never = "already-exists")
    @Example(
            """
            {"kind": "HARDWARE", "managementNumber": "HW-001", "attributes": {"MANUFACTURER": "○○電機", "MODEL_NUMBER": "RX-2530", "QUANTITY": 1, "INSTALLED_MEMORY": "64", "MAINTENANCE_SUPPORT_END_DATE": "2029-03-31"}}\
            """)
    ResponseEntity<Receipt> registerItem(@RequestBody RegisterItem body, CommandCall call) {
        return call.create(
                ConfigurationItemEvent.TYPE, body.itemId(), body.withRelationIds(call::newId));
    }

    @PostMapping("/{itemId}/correction")
    @Operation(operationId = "correctItem", summary = "Puts right what the ledger says wrongly")
    @Guideline({"IV-1.2-S7", "IV-2.2-N1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"configuration-item-retired", "before-configuration-item", "management-number-taken"})
    @Example(
            """
            {"reason": "現物と突合して誤記と判明", "attributes": {"SERIAL_NUMBER": "SN-12345"}}\
            """)
    ResponseEntity<Receipt> correctItem(
            @PathVariable UUID itemId, @RequestBody CorrectItem body, CommandCall call) {
        return call.change(ConfigurationItemEvent.TYPE, itemId, body);
    }

    @PostMapping("/{itemId}/change")
    @Operation(
            operationId = "changeItem",
            summary = "Records that the asset changed, under its change number")
    @Guideline({"IV-1.2-S7", "IV-2.4-F7"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"configuration-item-retired", "before-configuration-item"})
    @Example(
            """
            {"changeReference": "CHG-2026-014", "description": "メモリ増設", "attributes": {"INSTALLED_MEMORY": "128"}}\
            """)
    ResponseEntity<Receipt> changeItem(
            @PathVariable UUID itemId, @RequestBody ChangeItem body, CommandCall call) {
        return call.change(ConfigurationItemEvent.TYPE, itemId, body);
    }

    @PostMapping("/{itemId}/relations")
    @Operation(operationId = "relateItems", summary = "Relates the item to another")
    @Guideline({"IV-1.2-S7"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({
        "configuration-item-retired",
        "before-configuration-item",
        "related-item-unknown",
        "related-item-retired",
        "relation-exists"
    })
    @Example(
            """
            {"kind": "LOCATED_IN", "targetItemId": "019a0000-0000-7000-8000-0000000c0002"}\
            """)
    ResponseEntity<Receipt> relateItems(
            @PathVariable UUID systemId,
            @PathVariable UUID itemId,
            @RequestBody RelateItems body,
            CommandCall call) {
        new Checks()
                .that(
                        !itemId.equals(body.targetItemId()),
                        "targetItemId",
                        "他の構成品目を指定してください。",
                        "Expected another item than this one.")
                .throwIfAny();
        var id = call.idOr(body.relationId());
        return call.add(
                ConfigurationItemEvent.TYPE,
                itemId,
                id,
                body.withId(id),
                "/api/v1/systems/" + systemId + "/configuration-items/" + itemId);
    }

    @PostMapping("/{itemId}/relations/{relationId}/end")
    @Operation(operationId = "unrelateItems", summary = "Ends a relation of the item")
    @Guideline({"IV-1.2-S7"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"configuration-item-retired", "relation-unknown", "before-configuration-item"})
    @Example(
            """
            {"reason": "別サーバへ移設"}\
            """)
    ResponseEntity<Receipt> unrelateItems(
            @PathVariable UUID itemId,
            @PathVariable UUID relationId,
            @RequestBody ItemRequests.RelationEnd body,
            CommandCall call) {
        return call.change(
                ConfigurationItemEvent.TYPE,
                itemId,
                new UnrelateItems(relationId, body.reason(), body.occurredAt()));
    }

    @PostMapping("/{itemId}/retirement")
    @Operation(
            operationId = "retireItem",
            summary = "Takes the asset out of the configuration, with its own relations")
    @Guideline({"IV-1.2-S7", "IV-2.2-N1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({
        "configuration-item-retired",
        "configuration-item-still-related",
        "before-latest-change"
    })
    @Example(
            """
            {"reason": "リース満了により返却", "changeReference": "CHG-2026-020"}\
            """)
    ResponseEntity<Receipt> retireItem(
            @PathVariable UUID itemId, @RequestBody RetireItem body, CommandCall call) {
        return call.change(ConfigurationItemEvent.TYPE, itemId, body);
    }
}
