package jp.daicho.command.handover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.handover.AcceptMaterial;
import jp.daicho.contract.handover.AgreeMaterials;
import jp.daicho.contract.handover.DeliverMaterial;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.RecordDataExtraction;
import jp.daicho.contract.handover.StoreMaterial;
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

/** What is handed over: materials and data. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/handovers")
@Tag(name = "handover")
class HandoverMaterialEndpoints {

    @PostMapping("/{handoverId}/materials-agreement")
    @Operation(operationId = "agreeMaterials", summary = "Fixes what is handed over, when and how")
    @Guideline({"IV-7.1-S1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "handover-completed",
        "handover-not-agreed-by-both",
        "handover-materials-not-addressed",
        "material-needed-at-replacement",
        "handover-data-sets-missing",
        "delivered-material-dropped"
    })
    @Example(
            """
            {"materials": [{"material": "HANDOVER_DOCUMENT", "content": "HANDOVER_MATERIAL_LIST", "dueOn": "2027-01-29", "way": "電子データで共有領域へ", "responsible": "保守チーム"}, {"material": "PHYSICAL_ITEMS", "content": "MEDIA", "reasonNotNeeded": "媒体は存在しない"}], "agreedBy": ["019a0000-0000-7000-8000-0000000d0001", "019a0000-0000-7000-8000-0000000d0002"]}\
            """)
    ResponseEntity<Receipt> agreeMaterials(
            @PathVariable UUID handoverId, @RequestBody AgreeMaterials body, CommandCall call) {
        return call.change(HandoverEvent.TYPE, handoverId, body);
    }

    @PostMapping("/{handoverId}/materials/{content}/delivery")
    @Operation(operationId = "deliverMaterial", summary = "Hands over an agreed material")
    @Guideline({"IV-7.1-X1"})
    @AllowedTo(sets = RoleSet.CONTRACTORS)
    @Refuses({
        "handover-completed",
        "not-the-outgoing-contractor",
        "handover-materials-not-agreed",
        "material-not-agreed",
        "material-already-accepted"
    })
    @Example(
            """
            {"description": "第1.0版", "files": [{"name": "引継書.pdf", "sha256": "abababababababababababababababababababababababababababababababab"}]}\
            """)
    ResponseEntity<Receipt> deliverMaterial(
            @PathVariable UUID handoverId,
            @PathVariable String content,
            @RequestBody HandoverRequests.Delivery body,
            CommandCall call) {
        return call.change(
                HandoverEvent.TYPE,
                handoverId,
                new DeliverMaterial(content, body.description(), body.files(), body.occurredAt()));
    }

    @PostMapping("/{handoverId}/materials/{content}/acceptance")
    @Operation(operationId = "acceptMaterial", summary = "Accepts a material that was handed over")
    @Guideline({"IV-7.1-X1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "handover-completed",
        "handover-materials-not-agreed",
        "material-not-agreed",
        "material-not-delivered"
    })
    @Example(
            """
            {"note": "一覧と現物を照合"}\
            """)
    ResponseEntity<Receipt> acceptMaterial(
            @PathVariable UUID handoverId,
            @PathVariable String content,
            @RequestBody HandoverRequests.Note body,
            CommandCall call) {
        return call.change(
                HandoverEvent.TYPE,
                handoverId,
                new AcceptMaterial(content, body.note(), body.occurredAt()));
    }

    @PostMapping("/{handoverId}/materials/{content}/storage")
    @Operation(
            operationId = "storeMaterial",
            summary = "Records where and how an accepted material is kept")
    @Guideline({"IV-7.1-S3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"handover-materials-not-agreed", "material-not-agreed", "material-not-accepted"})
    @Example(
            """
            {"place": "区役所3階書庫", "way": "施錠キャビネット"}\
            """)
    ResponseEntity<Receipt> storeMaterial(
            @PathVariable UUID handoverId,
            @PathVariable String content,
            @RequestBody HandoverRequests.Storage body,
            CommandCall call) {
        return call.change(
                HandoverEvent.TYPE,
                handoverId,
                new StoreMaterial(content, body.place(), body.way(), body.occurredAt()));
    }

    @PostMapping("/{handoverId}/data-extractions")
    @Operation(
            operationId = "recordDataExtraction",
            summary = "Records the extraction of an agreed data set")
    @Guideline({"IV-7.1-N1"})
    @AllowedTo(sets = RoleSet.CONTRACTORS)
    @Refuses({
        "handover-completed",
        "not-the-outgoing-contractor",
        "handover-materials-not-agreed",
        "data-set-not-agreed"
    })
    @Example(
            """
            {"dataSet": "宛名", "expectedCount": 10000, "extractedCount": 10000, "format": "CSV", "files": [{"name": "宛名.csv", "sha256": "abababababababababababababababababababababababababababababababab"}], "layouts": [{"name": "宛名レイアウト.xlsx"}], "codeTables": [{"name": "続柄コード.csv"}]}\
            """)
    ResponseEntity<Receipt> recordDataExtraction(
            @PathVariable UUID handoverId,
            @RequestBody RecordDataExtraction body,
            CommandCall call) {
        return call.change(HandoverEvent.TYPE, handoverId, body);
    }
}
