package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.query.calendar.CalendarProjection;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How figures came about. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/service-levels/{item}/explanation")
@Reads({ServiceLevelProjection.NAME, OutageProjection.NAME, CalendarProjection.NAME})
@Tag(name = "servicelevel")
class ExplanationEndpoints {

    private final ExplanationReader explanations;
    private final ServiceLevelReader reader;

    ExplanationEndpoints(ExplanationReader explanations, ServiceLevelReader reader) {
        this.explanations = explanations;
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "explainServiceLevel",
            summary =
                    "How an item's figure came about: terms, windows, closures, outages, exclusions, samples",
            description =
                    "Everything that the figure was computed from, of any kind of item. The same inputs give the same figure"
                            + " again: whoever adds up what is listed gets the value that is shown.")
    @Guideline({"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1", "IV-3.1-S3"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<ItemExplanation> explain(
            @PathVariable UUID systemId,
            @Parameter(description = "Code of the agreed item", example = "availability")
                    @PathVariable
                    String item,
            @Parameter(
                            description =
                                    "2026-06, FY2026-Q1, FY2026-H1 or FY2026; the month in progress where it is left out",
                            example = "FY2026-Q1")
                    @RequestParam
                    @Nullable String period,
            ReadCall call) {
        var asked = reader.asked(null, period);
        return call.one(ServiceLevelProjection.NAME, () -> explanations.of(systemId, item, asked));
    }
}
