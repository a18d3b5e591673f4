package jp.daicho.command.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.servicelevel.AgreeSla;
import jp.daicho.contract.servicelevel.AmendSla;
import jp.daicho.contract.servicelevel.RecordPlannedOutage;
import jp.daicho.contract.servicelevel.SlaEvent;
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

/** Agreeing on service levels. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/service-level-agreements")
@Tag(name = "servicelevel")
class SlaEndpoints {

    @PostMapping
    @Operation(operationId = "agreeSla", summary = "Records a service level agreement")
    @Guideline({"III-1.3-N6", "III-2.3-N4", "IV-3-G1"})
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({"sla-code-taken", "sla-item-taken"})
    @Example(
            """
            {"title": "住民記録システム サービスレベル合意書", "terms": {"effectiveFrom": "2026-04-01", "effectiveTo": "2027-03-31", \
            "serviceHours": {"timeZone": "Asia/Tokyo", "weekly": [], "closedOn": []}, \
            "items": [{"code": "availability", "name": "稼働率", "metric": "AVAILABILITY_RATE", "kind": "AVAILABILITY", \
            "comparison": "AT_LEAST", "target": "99.9", "minimumOutageMinutes": 5, "frequency": "5分ごと", \
            "method": "監視サーバからの応答確認", "formula": "（サービス提供時間－停止時間）÷サービス提供時間"}, \
            {"code": "response", "name": "応答時間達成率", "metric": "RESPONSE_TIME_ACHIEVEMENT_RATE", "kind": "RATIO", \
            "comparison": "AT_LEAST", "target": "95", "goodWhen": {"comparison": "AT_MOST", "value": "3"}, \
            "frequency": "5分ごと", "method": "監視サーバからの計測", "formula": "3秒以内の件数÷全件数"}], \
            "excluded": ["NOTIFIED_PLANNED_STOP", "OUTSIDE_RESPONSIBILITY"], "plannedOutageNoticeHours": 72}}\
            """)
    ResponseEntity<Receipt> agreeSla(@RequestBody AgreeSla body, CommandCall call) {
        return call.create(SlaEvent.TYPE, body.slaId(), body);
    }

    @PostMapping("/{slaId}/amendment")
    @Operation(
            operationId = "amendSla",
            summary = "Replaces the terms of an agreement from a day on")
    @Guideline({"IV-1.6-N4", "IV-2.5-N5", "IV-3-G2"})
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({
        "sla-amendment-out-of-order",
        "sla-amendment-retroactive",
        "sla-amendment-moves-zone",
        "sla-item-taken"
    })
    @Example(
            """
            {"terms": {"effectiveFrom": "2027-04-01", \
            "serviceHours": {"timeZone": "Asia/Tokyo", "weekly": [], "closedOn": []}, \
            "items": [{"code": "availability", "name": "稼働率", "metric": "AVAILABILITY_RATE", "kind": "AVAILABILITY", \
            "comparison": "AT_LEAST", "target": "99.95", "frequency": "5分ごと", \
            "method": "監視サーバからの応答確認", "formula": "（サービス提供時間－停止時間）÷サービス提供時間"}], \
            "excluded": ["NOTIFIED_PLANNED_STOP"], "plannedOutageNoticeHours": 72}, "reason": "年次評価の結果による"}\
            """)
    ResponseEntity<Receipt> amendSla(
            @PathVariable UUID slaId, @RequestBody AmendSla body, CommandCall call) {
        return call.change(SlaEvent.TYPE, slaId, body);
    }

    @PostMapping("/{slaId}/planned-outages")
    @Operation(
            operationId = "recordPlannedOutage",
            summary =
                    "Takes note of a stop that was announced; in time, it leaves the availability")
    @Guideline({"IV-1.6-N2", "IV-2.5-N3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"planned-outage-outside-agreement", "notice-after-recording"})
    @Example(
            """
            {"from": "2026-12-13T16:00:00Z", "until": "2026-12-13T20:00:00Z", "reason": "OSの更新"}\
            """)
    ResponseEntity<Receipt> recordPlannedOutage(
            @PathVariable UUID slaId, @RequestBody RecordPlannedOutage body, CommandCall call) {
        return call.change(SlaEvent.TYPE, slaId, body);
    }
}
