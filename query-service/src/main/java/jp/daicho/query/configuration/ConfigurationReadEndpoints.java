package jp.daicho.query.configuration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Text;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Guideline;
import jp.daicho.http.InvalidParameter;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The configuration of a system, now and as of any instant. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}")
@Reads(ConfigurationProjection.NAME)
@Tag(name = "configuration")
class ConfigurationReadEndpoints {

    private static final String AS_OF =
            "The instant asked about; without it, now. What is in effect goes by occurredAt, and by the order of"
                    + " recording where two happened at one instant";
    private static final String KNOWN_AT =
            "As it was known at this instant, by the time of recording; without it, as it is known now";

    private final ConfigurationReader reader;

    ConfigurationReadEndpoints(ConfigurationReader reader) {
        this.reader = reader;
    }

    @GetMapping("/configuration-items")
    @Operation(
            operationId = "listConfigurationItems",
            summary = "The configuration of a system, now or as of an instant")
    @Guideline({"IV-1.2-S7", "IV-2.2-N1", "IV-2.4-F7"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.ADMINISTRATOR, Role.INCOMING_CONTRACTOR})
    Page<ItemView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable AssetKind kind,
            @Parameter(description = "Items in the configuration, or those retired")
                    @RequestParam(defaultValue = "ACTIVE")
                    ItemStatus status,
            @RequestParam @Nullable String managementNumber,
            @Parameter(
                            description =
                                    "Part of the management number or of an attribute's value, in any case")
                    @RequestParam
                    @Nullable String text,
            @Parameter(description = "Code of the attribute in which text is looked for")
                    @RequestParam
                    @Nullable String attribute,
            @Parameter(description = AS_OF) @RequestParam @Nullable Instant asOf,
            @Parameter(description = KNOWN_AT) @RequestParam @Nullable Instant knownAt,
            ReadCall call) {
        var instants = Instants.of(asOf, knownAt);
        return call.page(
                ListQuery.select(ItemView.SELECT, ItemView.class)
                        .where("v.system_id = :systemId", systemId)
                        .where(Instants.OF_ITEM)
                        .with("asOf", instants.asOf())
                        .with("knownAt", instants.knownAt())
                        .where("v.status = :status", status)
                        .whereIfPresent("v.kind = :kind", kind)
                        .whereIfPresent("v.management_number = :number", managementNumber)
                        .whereIfPresent("jsonb_exists(v.attributes, :attribute)", attribute)
                        .whereIfPresent(containing(attribute), text)
                        .orderBy("v.management_number", "v.item_id"));
    }

    private static String containing(@Nullable String attribute) {
        return attribute == null
                ? """
                position(lower(:text) IN lower(v.management_number)) > 0 OR EXISTS (
                    SELECT 1 FROM jsonb_each_text(v.attributes) a
                    WHERE position(lower(:text) IN lower(a.value)) > 0)\
                """
                : "position(lower(:text) IN lower(v.attributes->>:attribute)) > 0";
    }

    @GetMapping("/configuration-items/{itemId}")
    @Operation(
            operationId = "getConfigurationItem",
            summary = "An item with its relations, now or as of an instant")
    @Guideline({"IV-1.2-S7"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.ADMINISTRATOR, Role.INCOMING_CONTRACTOR})
    ResponseEntity<ItemDetail> one(
            @PathVariable UUID systemId,
            @PathVariable UUID itemId,
            @Parameter(description = AS_OF) @RequestParam @Nullable Instant asOf,
            @Parameter(description = KNOWN_AT) @RequestParam @Nullable Instant knownAt,
            ReadCall call) {
        return call.one(
                ConfigurationProjection.NAME,
                () -> reader.find(systemId, itemId, Instants.of(asOf, knownAt)));
    }

    @GetMapping("/configuration-items/{itemId}/history")
    @Operation(
            operationId = "listConfigurationItemHistory",
            summary = "What was recorded of an item, in the order of recording")
    @Guideline({"IV-1.2-S7", "IV-2.4-F7"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.ADMINISTRATOR, Role.INCOMING_CONTRACTOR})
    Page<ItemEvent> history(@PathVariable UUID systemId, @PathVariable UUID itemId, ReadCall call) {
        call.await(ConfigurationProjection.NAME);
        if (!reader.exists(systemId, itemId)) {
            throw GeneralProblem.NOT_FOUND.because();
        }
        return call.page(
                ListQuery.select(
                                """
                                SELECT h.version, h.type, h.occurred_at, h.recorded_at, h.person, h.organisation,
                                    h.role, h.event
                                FROM read_model.configuration_history h\
                                """,
                                ItemEvent.class)
                        .where("h.system_id = :systemId", systemId)
                        .where("h.item_id = :itemId", itemId)
                        .orderBy("h.version"));
    }

    @GetMapping("/configuration-graph")
    @Operation(
            operationId = "getConfigurationGraph",
            summary = "The relation diagram of a system, or of what is around one item")
    @Guideline({"IV-1.2-S7"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.ADMINISTRATOR, Role.INCOMING_CONTRACTOR})
    ResponseEntity<ConfigurationGraph> graph(
            @PathVariable UUID systemId,
            @Parameter(description = "Only what is within some steps of this item") @RequestParam
                    @Nullable UUID itemId,
            @Parameter(description = "How many steps, from 1 to 20; with itemId")
                    @RequestParam(defaultValue = "20")
                    int depth,
            @Parameter(description = AS_OF) @RequestParam @Nullable Instant asOf,
            @Parameter(description = KNOWN_AT) @RequestParam @Nullable Instant knownAt,
            ReadCall call) {
        if (depth < 1 || depth > 20) {
            throw new InvalidParameter("depth", new Text("1以上20以下を指定してください。", "Expected 1 to 20."));
        }
        return call.one(
                ConfigurationProjection.NAME,
                () ->
                        itemId != null && !reader.exists(systemId, itemId)
                                ? Optional.empty()
                                : Optional.of(
                                        reader.graph(
                                                systemId,
                                                itemId,
                                                depth,
                                                Instants.of(asOf, knownAt))));
    }
}
