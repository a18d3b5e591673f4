package jp.daicho.query.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.proof.Hash;
import jp.daicho.contract.proof.TilePath;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Guideline;
import jp.daicho.query.platform.ReadCall;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The tiles of the tree (C2SP tlog-tiles), hashes only: what the entries say is for those who may
 * see it, in proof bundles.
 */
@RestController
@Tag(name = "proof")
class TileEndpoint {

    private final ProofReader reader;

    TileEndpoint(ProofReader reader) {
        this.reader = reader;
    }

    @GetMapping(
            path = "/api/v1/audit/tile/{level}/{*tile}",
            produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            operationId = "getTile",
            summary =
                    "Up to 256 hashes of a level of the tree, one after the other (C2SP tlog-tiles); a full tile never"
                            + " changes")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ResponseEntity<byte[]> tile(
            @Parameter(description = "Each hash is the root of 256^level leaves", example = "0")
                    @PathVariable
                    int level,
            @Parameter(
                            description =
                                    "Number of the tile, as x001/x234/067, with .p/N behind it where only N hashes are"
                                            + " there yet",
                            example = "000.p/1")
                    @PathVariable
                    String tile,
            ReadCall call) {
        var wanted =
                TilePath.parse(level, tile.startsWith("/") ? tile.substring(1) : tile)
                        .orElseThrow(GeneralProblem.NOT_FOUND::because);
        var hashes = reader.read(tables -> tables.hashes(level, wanted.first(), wanted.width()));
        if (hashes.length < wanted.width() * Hash.LENGTH) {
            throw GeneralProblem.NOT_FOUND.because();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .body(hashes);
    }
}
