package jp.daicho.query.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.TreeProofs;
import jp.daicho.contract.proof.TrustedKey;
import jp.daicho.contract.proof.bundle.BundleJson;
import jp.daicho.contract.proof.bundle.BundleLine;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.InvalidParameter;
import jp.daicho.http.Sensitive;
import jp.daicho.http.Sensitivity;
import jp.daicho.query.audit.AuditFilter;
import jp.daicho.query.audit.Selections;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Events with their proofs in one file for the offline verifier, streamed. The same size gives the
 * same file, so that one that broke off goes on from a leaf.
 */
@RestController
@Tag(name = "proof")
class BundleEndpoint {

    private final ProofReader reader;
    private final BundleReader bundles;
    private final Selections selections;
    private final ProofKeys keys;

    BundleEndpoint(
            ProofReader reader, BundleReader bundles, Selections selections, ProofKeys keys) {
        this.reader = reader;
        this.bundles = bundles;
        this.selections = selections;
        this.keys = keys;
    }

    @Sensitive(Sensitivity.HISTORY)
    @GetMapping(path = "/api/v1/audit/proof-bundle", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            operationId = "exportProofBundle",
            summary =
                    "Events with their proofs, checkpoint and keys in one NDJSON file for the offline verifier: the whole"
                            + " log, or what any filter of the audit trail finds, with an inclusion proof for each event;"
                            + " Daicho-Count says how many will come")
    @Guideline({})
    @AllowedTo({Role.ADMINISTRATOR, Role.AUDITOR})
    void export(
            AuditFilter filter,
            @Parameter(
                            description =
                                    "The checkpoint of exactly this size; without it the newest one")
                    @RequestParam
                    @Nullable Long size,
            @Parameter(
                            description =
                                    "Size of a checkpoint that was kept: the file proves that it is the beginning",
                            example = "1")
                    @RequestParam(defaultValue = "")
                    List<Long> since,
            @Parameter(
                            description =
                                    "Goes on from this leaf, without the header, where a file of this size broke off")
                    @RequestParam(defaultValue = "0")
                    long fromLeaf,
            ReadCall call,
            HttpServletResponse response)
            throws IOException {
        var sealed =
                size == null
                        ? reader.latest(call.wantedPosition(), call.patience())
                        : reader.ofSize(size);
        var checkpoint = sealed.checkpoint();
        if (fromLeaf < 0 || fromLeaf >= checkpoint.size()) {
            throw outside("fromLeaf", checkpoint.size() - 1);
        }
        for (long older : since) {
            if (older < 0 || older > checkpoint.size()) {
                throw outside("since", checkpoint.size());
            }
        }
        var selected =
                filter.isOfEverything() ? null : selections.of(filter, checkpoint.position(), call);
        var expected =
                selected == null
                        ? new Selections.Expected(checkpoint.size() - fromLeaf, true)
                        : selected.expectedAfter(bundles.placeBefore(fromLeaf));
        response.setHeader("Daicho-Count", Long.toString(expected.events()));
        response.setHeader("Daicho-Count-Exact", Boolean.toString(expected.exact()));
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE + ";charset=UTF-8");
        response.setHeader("Daicho-Position", call.position(checkpoint.position()).toString());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"proof-" + checkpoint.size() + ".ndjson\"");
        try (var out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                response.getOutputStream(), StandardCharsets.UTF_8))) {
            if (fromLeaf == 0) {
                for (var line : head(filter, sealed, since)) {
                    write(line, out);
                }
            }
            BundleReader.Part part =
                    lines -> {
                        // rights are asked again for each part: an export may take longer than an
                        // appointment lasts
                        call.viewerNow();
                        for (var line : lines) {
                            write(line, out);
                        }
                    };
            if (selected == null) {
                bundles.whole(checkpoint, fromLeaf, part);
            } else {
                bundles.selection(selected, checkpoint, fromLeaf, part);
            }
            write(new BundleLine.End(checkpoint.size()), out);
        }
    }

    private List<BundleLine> head(AuditFilter filter, SealedCheckpoint sealed, List<Long> since) {
        var checkpoint = sealed.checkpoint();
        var lines = new java.util.ArrayList<BundleLine>();
        lines.add(
                new BundleLine.Header(
                        filter.isOfEverything(),
                        filter.words(),
                        keys.trusted().stream().map(TrustedKey::toString).toList(),
                        sealed.note(),
                        since.stream().map(older -> consistency(older, checkpoint)).toList()));
        if (filter.isOfEverything()) {
            reader.read(tables -> tables.lastOfEachDay(checkpoint.size())).stream()
                    .map(c -> new BundleLine.Earlier(c.note()))
                    .forEach(lines::add);
        }
        return lines;
    }

    private BundleLine.Consistency consistency(long older, Checkpoint checkpoint) {
        return reader.read(tables ->
                new BundleLine.Consistency(
                        older,
                        Tiles.orNothing(() ->
                                new TreeProofs(new Tiles(tables))
                                        .consistency(older, checkpoint.size()))));
    }

    private static void write(BundleLine line, BufferedWriter out) throws IOException {
        out.write(BundleJson.write(line));
        out.write('\n');
    }

    private static InvalidParameter outside(String name, long most) {
        return new InvalidParameter(
                name,
                new Text("0以上" + most + "以下の数が必要です。", "Expected a number from 0 to " + most + "."));
    }
}
