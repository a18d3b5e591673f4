package jp.daicho.query.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.reference.ReferenceTable;
import jp.daicho.contract.reference.ReferenceTables;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ReadCall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guideline's tables: codes with their labels. They are few and come on one page. */
@RestController
@RequestMapping("/api/v1/reference-tables")
@Tag(name = "reference")
class ReferenceTableEndpoints {

    @GetMapping
    @Operation(
            operationId = "listReferenceTables",
            summary = "The tables of the guideline, in its order")
    @Guideline({"IV-1.1-S1", "IV-1.1-S4", "IV-1.3-S1"})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<ReferenceTableView> list(ReadCall call) {
        return call.page(
                new Tables(ReferenceTables.all().stream().map(ReferenceTableView::of).toList()));
    }

    @GetMapping("/{tableId}")
    @Operation(
            operationId = "getReferenceTable",
            summary = "A table of the guideline with its rows")
    @Guideline({"IV-1.1-S1", "IV-1.1-S4", "IV-1.3-S1"})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ReferenceTable one(@PathVariable String tableId, ReadCall call) {
        return ReferenceTables.find(tableId).orElseThrow(GeneralProblem.NOT_FOUND::because);
    }

    /** In the guideline's order, each by its place. */
    private record Tables(List<ReferenceTableView> all)
            implements ReadCall.Found<ReferenceTableView> {

        @Override
        public List<ReferenceTableView> after(List<Long> place, int limit) {
            int from = place.isEmpty() ? 0 : Math.toIntExact(place.getFirst()) + 1;
            return all.stream().skip(from).limit(limit).toList();
        }

        @Override
        public List<Long> key(ReferenceTableView table) {
            return List.of((long) all.indexOf(table));
        }
    }
}
