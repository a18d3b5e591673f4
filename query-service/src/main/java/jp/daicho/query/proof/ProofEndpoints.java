package jp.daicho.query.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Text;
import jp.daicho.contract.proof.Hash;
import jp.daicho.contract.proof.TreeProofs;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Guideline;
import jp.daicho.http.InvalidParameter;
import jp.daicho.query.platform.EventLog;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs about single events and between checkpoints. */
@RestController
@Tag(name = "proof")
class ProofEndpoints {

    private final ProofReader reader;
    private final KeptTiles kept;
    private final EventLog log;
    private final JdbcClient jdbc;

    ProofEndpoints(ProofReader reader, KeptTiles kept, EventLog log, JdbcClient jdbc) {
        this.reader = reader;
        this.kept = kept;
        this.log = log;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/v1/events/{eventId}/proof")
    @Operation(
            operationId = "getInclusionProof",
            summary =
                    "That an event is in the sealed log (RFC 9162): its leaf, the path to the root, the signed checkpoint;"
                            + " waits until it is sealed")
    @Guideline({})
    @AllowedTo({Role.ADMINISTRATOR, Role.AUDITOR})
    InclusionProofView inclusion(@PathVariable UUID eventId, ReadCall call) {
        call.await("audit");
        long position =
                jdbc.sql("SELECT position FROM read_model.audit_event WHERE event_id = :id")
                        .param("id", eventId)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(GeneralProblem.NOT_FOUND::because);
        var sealed =
                reader.sealed(
                        position,
                        call.patience(),
                        tables -> tables.place(position).map(place -> proven(place, tables)),
                        Proven::newest);
        var leaf = sealed.place.leaf();
        if (leaf == null) {
            throw GeneralProblem.NOT_FOUND.because();
        }
        var event =
                log.read(position - 1, 1).events().stream()
                        .filter(e -> e.position() == position)
                        .findAny()
                        .orElseThrow(GeneralProblem.NOT_FOUND::because);
        return new InclusionProofView(
                eventId,
                position,
                event.entry().json(),
                leaf.hash().base64(),
                leaf.index(),
                sealed.newest().checkpoint().size(),
                base64(sealed.path),
                sealed.newest().note());
    }

    /**
     * A place with its proof.
     *
     * @param path empty where nothing is sealed there
     */
    private record Proven(SealedPlace place, List<Hash> path) {
        SealedCheckpoint newest() {
            return place.newest();
        }
    }

    private Proven proven(SealedPlace place, ProofTables tables) {
        var leaf = place.leaf();
        if (leaf == null) {
            return new Proven(place, List.of());
        }
        var checkpoint = place.newest().checkpoint();
        var tiles = new Tiles(tables, kept, checkpoint.incarnation());
        return new Proven(place, new TreeProofs(tiles).inclusion(leaf.index(), checkpoint.size()));
    }

    @GetMapping("/api/v1/audit/consistency")
    @Operation(
            operationId = "getConsistencyProof",
            summary =
                    "That the log of one checkpoint is the beginning of the log of a later one (RFC 9162)")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ConsistencyProofView consistency(
            @Parameter(description = "Size that the older checkpoint says", example = "1")
                    @RequestParam(defaultValue = "0")
                    long from,
            @Parameter(
                            description =
                                    "Size that the later checkpoint says; without it the newest one",
                            example = "1")
                    @RequestParam
                    @Nullable Long to,
            ReadCall call) {
        var latest = reader.latest(call.wantedPosition(), call.patience());
        long last = latest.checkpoint().size();
        long second = to == null ? last : to;
        if (second < 0 || second > last) {
            throw outside("to", last);
        }
        if (from < 0 || from > second) {
            throw outside("from", second);
        }
        return reader.read(tables -> {
            var proofs = new TreeProofs(new Tiles(tables, kept, latest.checkpoint().incarnation()));
            return new ConsistencyProofView(
                    from,
                    second,
                    proofs.root(from).base64(),
                    proofs.root(second).base64(),
                    base64(proofs.consistency(from, second)));
        });
    }

    private static InvalidParameter outside(String name, long most) {
        return new InvalidParameter(
                name,
                new Text("0以上" + most + "以下の大きさが必要です。", "Expected a size from 0 to " + most + "."));
    }

    static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }
}
