package jp.daicho.command.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.servicelevel.EndSeriesMapping;
import jp.daicho.contract.servicelevel.MapSeries;
import jp.daicho.contract.servicelevel.SeriesEvent;
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

/** Which series of the ward's monitoring measure which agreed items. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/series-mappings")
@Tag(name = "servicelevel")
class SeriesMappingEndpoints {

    @PostMapping
    @Operation(
            operationId = "mapSeries",
            summary =
                    "Says which agreed item a series of the monitoring measures, from the next measurements on")
    @Guideline({"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"series-mapping-taken", "series-item-not-agreed", "series-does-not-fit-item"})
    @Example(
            """
            {"source": "monitor-01", "metric": "http.server.response.seconds", \
            "labels": [{"name": "service.name", "value": "juki"}], "item": "response"}\
            """)
    ResponseEntity<Receipt> mapSeries(@RequestBody MapSeries body, CommandCall call) {
        return call.create(SeriesEvent.TYPE, body.mappingId(), body);
    }

    @PostMapping("/{mappingId}/end")
    @Operation(
            operationId = "endSeriesMapping",
            summary = "Takes no more measurements by a mapping; what was recorded stays")
    @Guideline({"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"series-mapping-ended"})
    @Example(
            """
            {"reason": "監視サーバの更新による"}\
            """)
    ResponseEntity<Receipt> endSeriesMapping(
            @PathVariable UUID mappingId, @RequestBody EndSeriesMapping body, CommandCall call) {
        return call.change(SeriesEvent.TYPE, mappingId, body);
    }
}
