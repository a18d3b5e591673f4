package jp.daicho.command.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.Track;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanPart;
import jp.daicho.contract.planning.PlanningProblem;

/**
 * What is approved together: plan, implementation rules and work procedures of a track (IV-1.3-X1,
 * IV-2.3-X1), each in the report or approved before in its latest revision; of both tracks only
 * where they are merged (IV-1.3-N1, IV-2.3-N1).
 */
final class Completeness {

    private Completeness() {}

    static void require(List<PlanFacts.Plan> reported, PlanFacts plans) {
        requireMerged(reported);
        var years = new LinkedHashMap<PlanFacts.Planning, List<PlanFacts.Plan>>();
        reported.forEach(
                plan -> years.computeIfAbsent(plan.planning(), _ -> new ArrayList<>()).add(plan));
        years.forEach((planning, documents) -> requireWhole(documents, plans.planning(planning)));
    }

    private static void requireMerged(List<PlanFacts.Plan> documents) {
        if (tracks(documents).count() < 2) {
            return;
        }
        for (var document : documents) {
            var kind = document.kind();
            if (kind.part() != PlanPart.PROCEDURES && kind.track() != Track.COMBINED) {
                throw PlanningProblem.DOCUMENTS_NOT_MERGED.because(kind);
            }
        }
    }

    private static void requireWhole(List<PlanFacts.Plan> documents, List<PlanFacts.Plan> known) {
        var missing =
                tracks(documents)
                        .flatMap(track ->
                                Stream.of(PlanPart.values())
                                        .filter(part -> !has(documents, known, track, part))
                                        .map(part -> PlanDocumentKind.of(track, part).name()))
                        .toList();
        if (!missing.isEmpty()) {
            throw PlanningProblem.PLANNING_PARTS_MISSING.because(String.join(", ", missing));
        }
    }

    private static boolean has(
            List<PlanFacts.Plan> documents,
            List<PlanFacts.Plan> known,
            Track track,
            PlanPart part) {
        return Stream.concat(documents.stream(), known.stream().filter(PlanFacts.Plan::isApproved))
                .anyMatch(plan -> plan.kind().isOf(track, part));
    }

    private static Stream<Track> tracks(List<PlanFacts.Plan> documents) {
        return documents.stream().flatMap(plan -> plan.kind().serves().stream()).distinct();
    }
}
