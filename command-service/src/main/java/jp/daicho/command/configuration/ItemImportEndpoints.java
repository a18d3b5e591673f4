package jp.daicho.command.configuration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Checks;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Bulk;
import jp.daicho.http.BulkLines;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.Refuses;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many items at once, as lists and collecting tools have them (IV-2.2-N1). */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/configuration-items/imports")
@Tag(name = "configuration")
class ItemImportEndpoints {

    private final ConfigurationTables tables;

    ItemImportEndpoints(ConfigurationTables tables) {
        this.tables = tables;
    }

    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, BulkLines.NDJSON, BulkLines.CSV})
    @Bulk
    @Operation(
            operationId = "importItems",
            summary = "Registers many configuration items, line by line or all together",
            description =
                    """
                    JSON (an array, or an object with `items`), NDJSON, or CSV. CSV has a header: `kind`, \
                    `managementNumber`, `itemId`, `occurredAt`, a column per attribute, and a column per kind of \
                    relation (such as `RUNS_ON`) with the management numbers of the targets, separated by `;`. A \
                    relation's target is registered before, or by an earlier line. An item without `itemId` gets one \
                    derived from system and management number, so that sending a line again changes nothing.\
                    """,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema =
                                                @Schema(
                                                        implementation =
                                                                ItemRequests.ImportedItems.class)),
                                @Content(
                                        mediaType = BulkLines.NDJSON,
                                        schema =
                                                @Schema(
                                                        implementation =
                                                                ItemRequests.ImportedItem.class)),
                                @Content(
                                        mediaType = BulkLines.CSV,
                                        schema = @Schema(type = "string"))
                            }))
    @Guideline({"IV-1.2-S7", "IV-2.2-N1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses(never = {"stale-version", "occurred-in-the-future"})
    @Example(
            """
            {"items": [
              {"kind": "HARDWARE", "managementNumber": "SRV-900", "attributes": {"MANUFACTURER": "○○電機", "QUANTITY": 1}},
              {"kind": "SOFTWARE_PRODUCT", "managementNumber": "SRV-900:postgresql-15",
               "attributes": {"NAME": "postgresql-15", "VERSION": "15.8-0"},
               "relations": [{"kind": "RUNS_ON", "managementNumber": "SRV-900"}]}]}\
            """)
    ResponseEntity<ImportAnswer> importItems(
            @RequestBody byte[] body,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Parameter(description = "true: all lines are recorded, or none")
                    @RequestParam(defaultValue = "false")
                    boolean atomic,
            @Parameter(hidden = true) Locale locale,
            CommandCall call) {
        var lines = BulkLines.read(body, type);
        new Checks()
                .size("items", lines, 1, atomic ? ItemImport.MOST_ATOMIC : ItemImport.MOST)
                .throwIfAny();
        var cells = type.isCompatibleWith(MediaType.parseMediaType(BulkLines.CSV));
        var items = new ItemImport(call, tables, locale);
        var answer = atomic ? items.atomic(lines, cells) : items.each(lines, cells);
        var response = ResponseEntity.ok();
        if (answer.position() != null) {
            response.header("Daicho-Position", answer.position().toString());
        }
        return response.body(answer);
    }
}
