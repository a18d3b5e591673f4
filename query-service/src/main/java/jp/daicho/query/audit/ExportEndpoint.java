package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Text;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Guideline;
import jp.daicho.http.InvalidParameter;
import jp.daicho.http.LogPosition;
import jp.daicho.http.Naming;
import jp.daicho.http.Sensitive;
import jp.daicho.http.Sensitivity;
import jp.daicho.http.Xlsx;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole history as one file, oldest first, with an end by which a cut file is noticed. */
@RestController
@Tag(name = "audit")
class ExportEndpoint {

    private static final int CHUNK = 500;

    private final Narrator narrator;
    private final AuditReader reader;
    private final AuditCounter counter;

    ExportEndpoint(Narrator narrator, AuditReader reader, AuditCounter counter) {
        this.narrator = narrator;
        this.reader = reader;
        this.counter = counter;
    }

    @Sensitive(Sensitivity.HISTORY)
    @GetMapping(
            path = "/api/v1/audit/export",
            produces = {MediaType.APPLICATION_NDJSON_VALUE, ExportFormat.CSV_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "exportAuditEvents",
            summary =
                    "Everything that was recorded and that the caller may see, as NDJSON, CSV or xlsx, oldest first;"
                            + " Daicho-Count says how many lines will come, and a cut download goes on by after and through:"
                            + " of NDJSON and CSV behind what came, of xlsx as a further workbook")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    void export(
            AuditFilter filter,
            @Parameter(
                            description =
                                    "Goes on behind this position: that of the last whole line of a cut download. Without"
                                            + " it, or with 0, from the beginning")
                    @RequestParam(defaultValue = "0")
                    String after,
            @Parameter(
                            description =
                                    "Ends at this position: the Daicho-Position of the download that was cut. Without it,"
                                            + " with what is there now")
                    @RequestParam
                    @Nullable String through,
            ReadCall call,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        call.await(Narrator.READS);
        var known = call.await(Asked.by(call, filter).reads());
        long begin = place("after", after, known);
        long end = end(begin, through == null ? null : place("through", through, known), known);
        var format = ExportFormat.of(request.getHeader("Accept"));
        response.setContentType(format.contentType());
        response.setHeader("Daicho-Position", call.position(end).toString());
        var expected = counter.countBetween(Asked.by(call, filter), begin, end);
        response.setHeader("Daicho-Count", Long.toString(expected.total()));
        response.setHeader("Daicho-Count-Exact", Boolean.toString(expected.exact()));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"audit-" + end + format.ending() + "\"");
        var lines = format.to(response.getOutputStream());
        if (begin == 0) {
            lines.begin();
        }
        long last = begin;
        long count = 0;
        List<AuditEventView> chunk;
        do {
            // rights are asked again for each chunk: an export may take longer than an
            // appointment lasts
            chunk =
                    narrator.tell(
                            reader.after(Asked.now(call, filter), last, end, CHUNK),
                            call.viewerNow(),
                            call.systemId());
            var events = chunk;
            Naming.showing(events, () -> lines.write(events));
            count += chunk.size();
            last = chunk.isEmpty() ? end : chunk.getLast().position();
        } while (chunk.size() == CHUNK);
        lines.end(count, call.position(end));
    }

    private static long place(String name, String text, LogPosition known) {
        var position =
                LogPosition.read(text)
                        .orElseThrow(() ->
                                new InvalidParameter(
                                        name,
                                        new Text(
                                                "位置は 42@3f9c1b2a の形です。",
                                                "Expected a position such as 42@3f9c1b2a.")));
        if (position.life() != null && !position.life().equals(known.life())) {
            throw GeneralProblem.POSITION_UNKNOWN.because(position);
        }
        return position.place();
    }

    private static long end(long after, @Nullable Long through, LogPosition known) {
        if (through != null && through < after) {
            throw new InvalidParameter(
                    "through",
                    new Text(
                            "throughはafter以上の位置です。",
                            "Expected a position that is not before after."));
        }
        if (through != null && through > known.place()) {
            throw GeneralProblem.POSITION_UNKNOWN.because(through);
        }
        return through == null ? Math.max(after, known.place()) : through;
    }
}
