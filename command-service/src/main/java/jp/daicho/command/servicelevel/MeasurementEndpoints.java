package jp.daicho.command.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Text;
import jp.daicho.contract.servicelevel.MeasurementEvent;
import jp.daicho.contract.servicelevel.MeasurementSample;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.RecordMeasurements;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Bulk;
import jp.daicho.http.BulkLines;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.InvalidParameter;
import jp.daicho.http.Receipt;
import jp.daicho.http.Refuses;
import jp.daicho.http.json.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Recording measurements, many at once. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/measurements")
@Tag(name = "servicelevel")
class MeasurementEndpoints {

    private final MeasurementTables batches;

    MeasurementEndpoints(MeasurementTables batches) {
        this.batches = batches;
    }

    /**
     * JSON names source and batch in the body; NDJSON and CSV hold samples alone, and the rest is
     * in the query.
     */
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, BulkLines.NDJSON, BulkLines.CSV})
    @Operation(
            operationId = "recordMeasurements",
            summary = "Records measurements in bulk, as JSON, NDJSON or CSV, answering each line")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = RecordMeasurements.class)),
                @Content(
                        mediaType = BulkLines.NDJSON,
                        schema = @Schema(implementation = MeasurementSample.class)),
                @Content(mediaType = BulkLines.CSV, schema = @Schema(type = "string"))
            })
    @Guideline({"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({
        "measurement-batch-differs",
        "measurement-batch-unknown",
        "measurement-batch-corrected",
        "measurements-all-refused",
        "measurements-mostly-refused"
    })
    @Bulk
    @Example(
            """
            {"source": "monitor-01", "batch": "2026-06-05T00", "samples": [\
            {"item": "response", "at": "2026-06-05T00:00:00Z", "value": "1.25"}, \
            {"item": "response", "at": "2026-06-05T00:05:00Z", "value": "4"}]}\
            """)
    ResponseEntity<MeasurementReceipt> recordMeasurements(
            @PathVariable UUID systemId,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Parameter(description = "Of NDJSON and CSV: what measured") @RequestParam
                    @Nullable String source,
            @Parameter(description = "Of NDJSON and CSV: the source's own name of the batch")
                    @RequestParam
                    @Nullable String batch,
            @Parameter(
                            description =
                                    "Of NDJSON and CSV: batch of the source that this one corrects")
                    @RequestParam
                    @Nullable String corrects,
            @Parameter(description = "Of NDJSON and CSV: false records what can be recorded")
                    @RequestParam
                    @Nullable Boolean atomic,
            @Parameter(description = "Of NDJSON and CSV: when it happened; now where left out")
                    @RequestParam
                    @Nullable Instant occurredAt,
            @RequestBody byte[] body,
            CommandCall call) {
        if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
            var command = StrictJson.read(body, RecordMeasurements.class);
            return record(systemId, command, null, call);
        }
        var cells = type.isCompatibleWith(MediaType.parseMediaType(BulkLines.CSV));
        var lines = MeasurementLines.of(BulkLines.read(body, type), cells);
        var command =
                new RecordMeasurements(
                        needed("source", source),
                        needed("batch", batch),
                        corrects,
                        atomic,
                        lines.samples(),
                        lines.unreadable(),
                        occurredAt);
        if (command.isAtomic() && !lines.violations().isEmpty()) {
            throw new InvalidCommand(lines.violations());
        }
        return record(systemId, command, lines.numbers(), call);
    }

    private static String needed(String parameter, @Nullable String value) {
        if (value == null) {
            throw new InvalidParameter(
                    parameter, new Text("JSON以外の形式では必要です。", "Expected it with any form but JSON."));
        }
        return value;
    }

    private ResponseEntity<MeasurementReceipt> record(
            UUID systemId,
            RecordMeasurements command,
            @Nullable List<Integer> numbers,
            CommandCall call) {
        var id = MeasurementBatchState.idOf(systemId, command.source(), command.batch());
        var receipt = call.bulk().part(MeasurementEvent.TYPE, id, command, "batch");
        var response =
                call.dryRun()
                        ? ResponseEntity.ok()
                        : ResponseEntity.created(
                                URI.create("/api/v1/systems/" + systemId + "/measurements/" + id));
        return response.header(HttpHeaders.ETAG, "\"" + receipt.version() + "\"")
                .header("Daicho-Position", receipt.position().toString())
                .body(receiptOf(receipt, numbers));
    }

    /** A dry run has kept nothing: what it would record says what would be refused. */
    private MeasurementReceipt receiptOf(Receipt receipt, @Nullable List<Integer> numbers) {
        var would = receipt.wouldRecord();
        if (would != null
                && !would.isEmpty()
                && would.getFirst().event() instanceof MeasurementsRecorded recorded) {
            return MeasurementReceipt.of(receipt, recorded.samples(), recorded.refused(), numbers);
        }
        var batch = batches.batch(receipt.id());
        return MeasurementReceipt.of(receipt, batch.recorded(), batch.refused(), numbers);
    }
}
