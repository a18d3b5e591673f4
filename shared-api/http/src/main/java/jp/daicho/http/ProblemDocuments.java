package jp.daicho.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import jp.daicho.contract.Problem;
import jp.daicho.contract.Text;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the type URIs of problems point to. */
@RestController
@RequestMapping("/problems")
final class ProblemDocuments {

    @GetMapping
    @Operation(operationId = "listProblemTypes", summary = "Every kind of refusal there is")
    List<ProblemTypeView> list() {
        return Problems.all().stream()
                .sorted(Comparator.comparing(Problem::slug))
                .map(ProblemTypeView::of)
                .toList();
    }

    @GetMapping("/{slug}")
    @Operation(operationId = "getProblemType", summary = "One kind of refusal")
    ProblemTypeView one(@PathVariable String slug) {
        return Problems.all().stream()
                .filter(p -> p.slug().equals(slug))
                .findFirst()
                .map(ProblemTypeView::of)
                .orElseThrow(GeneralProblem.NOT_FOUND::because);
    }

    /**
     * A kind of refusal.
     *
     * @param type its stable URI
     * @param detail with places {0}, {1}, … for the values of an occurrence
     */
    @Schema(name = "ProblemType", description = "A kind of refusal")
    record ProblemTypeView(
            String type, int status, Text title, Text detail, List<String> guideline) {

        static ProblemTypeView of(Problem problem) {
            return new ProblemTypeView(
                    Problems.uriOf(problem),
                    problem.status(),
                    problem.title(),
                    problem.detail(),
                    problem.guideline());
        }
    }
}
