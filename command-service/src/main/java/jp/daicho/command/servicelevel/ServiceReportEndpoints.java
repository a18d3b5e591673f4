package jp.daicho.command.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.servicelevel.ConfirmServiceReport;
import jp.daicho.contract.servicelevel.ExplainDifferences;
import jp.daicho.contract.servicelevel.RestatePeriod;
import jp.daicho.contract.servicelevel.ReturnServiceReport;
import jp.daicho.contract.servicelevel.ServiceReportEvent;
import jp.daicho.contract.servicelevel.SubmitServiceReport;
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

/** Reporting on periods, and confirming them. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/service-reports")
@Tag(name = "servicelevel")
class ServiceReportEndpoints {

    @PostMapping
    @Operation(
            operationId = "submitServiceReport",
            summary = "Reports on a period that has ended; again after a return",
            description =
                    "The report's id follows from agreement and period. As a dry run it answers the computed"
                            + " figures beside the reported ones.")
    @Guideline({
        "IV-1.6-S1",
        "IV-1.6-X2",
        "IV-1.6-N2",
        "IV-2.5-S1",
        "IV-2.5-X2",
        "IV-2.5-N3",
        "IV-3.1-S2"
    })
    @AllowedTo(sets = RoleSet.OPERATING_CONTRACTORS)
    @Refuses({
        "service-report-period-running",
        "service-report-period-not-agreed",
        "service-report-items-incomplete",
        "service-report-cause-missing",
        "service-report-pending",
        "service-report-frozen"
    })
    @Example(
            """
            {"slaId": "019a0000-0000-7000-8000-000000000701", "period": "2026-06", "items": [\
            {"item": "availability", "value": "99.93"}, \
            {"item": "response", "value": "94.2", "causeAnalysis": "月末の集中処理で応答が遅れた"}], \
            "comment": "6月分"}\
            """)
    ResponseEntity<Receipt> submitServiceReport(
            @RequestBody SubmitServiceReport body, CommandCall call) {
        return call.create(
                ServiceReportEvent.TYPE,
                ServiceReportState.idOf(body.slaId(), body.period()),
                body);
    }

    @PostMapping("/{reportId}/difference-explanations")
    @Operation(
            operationId = "explainDifferences",
            summary = "Says why reported values differ from computed ones")
    @Guideline({"IV-1.6-N3", "IV-2.5-N4", "IV-3.1-S3"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({
        "service-report-frozen",
        "service-report-not-pending",
        "service-report-item-does-not-differ"
    })
    @Example(
            """
            {"explanations": [{"item": "availability", "reason": "監視の間隔が異なるため、停止の開始を3分早く数えている"}]}\
            """)
    ResponseEntity<Receipt> explainDifferences(
            @PathVariable UUID reportId, @RequestBody ExplainDifferences body, CommandCall call) {
        return call.change(ServiceReportEvent.TYPE, reportId, body);
    }

    @PostMapping("/{reportId}/confirmation")
    @Operation(
            operationId = "confirmServiceReport",
            summary = "Confirms the report and freezes the period; never by who submitted it")
    @Guideline({"IV-1.6-S2", "IV-1.6-N3", "IV-2.5-S2", "IV-2.5-N4", "IV-3.1-S3", "IV-3.1-X1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "service-report-not-pending",
        "service-report-of-ones-own",
        "service-report-difference-unexplained",
        "service-report-outdated"
    })
    @Example(
            """
            {"note": "監視記録と照合した"}\
            """)
    ResponseEntity<Receipt> confirmServiceReport(
            @PathVariable UUID reportId, @RequestBody ConfirmServiceReport body, CommandCall call) {
        return call.change(ServiceReportEvent.TYPE, reportId, body);
    }

    @PostMapping("/{reportId}/return")
    @Operation(
            operationId = "returnServiceReport",
            summary = "Returns the report with its deficiencies")
    @Guideline({"IV-1.6-S2", "IV-2.5-S2", "IV-3.1-S3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"service-report-frozen", "service-report-of-ones-own"})
    @Example(
            """
            {"deficiencies": ["6月18日の停止の原因分析がない"]}\
            """)
    ResponseEntity<Receipt> returnServiceReport(
            @PathVariable UUID reportId, @RequestBody ReturnServiceReport body, CommandCall call) {
        return call.change(ServiceReportEvent.TYPE, reportId, body);
    }

    @PostMapping("/{reportId}/restatements")
    @Operation(
            operationId = "restatePeriod",
            summary =
                    "Restates a confirmed period by what is known now; the confirmed figures stay")
    @Guideline({"IV-1.6-N3", "IV-2.5-N4", "IV-3.1-S3"})
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({"service-report-not-frozen"})
    @Example(
            """
            {"reason": "6月18日の停止の終了時刻を訂正した"}\
            """)
    ResponseEntity<Receipt> restatePeriod(
            @PathVariable UUID reportId, @RequestBody RestatePeriod body, CommandCall call) {
        return call.change(ServiceReportEvent.TYPE, reportId, body);
    }
}
