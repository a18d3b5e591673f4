package jp.daicho.http;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemCatalogue;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Text;

/** Makes the answers to refused requests, in the language of the caller. */
public final class Problems {

    private static final String BASE = "/problems/";

    private Problems() {}

    /** Every refusal there is: the general ones and those of all features. */
    public static List<Problem> all() {
        return Stream.concat(Stream.of(GeneralProblem.values()), ProblemCatalogue.all().stream())
                .map(ProblemType::problem)
                .toList();
    }

    /** The stable URI of a problem type. */
    public static String uriOf(Problem problem) {
        return BASE + problem.slug();
    }

    /** The answer to a broken rule. */
    public static ProblemBody of(Rejection rejection, Locale locale) {
        return of(rejection.type(), rejection.detail(), List.of(), locale);
    }

    /** The answer to values that do not hold together, with a pointer to each. */
    public static ProblemBody of(InvalidCommand invalid, Locale locale) {
        var items =
                invalid.violations().stream()
                        .map(v -> new ProblemBody.Item(v.pointer(), null, in(v.message(), locale)))
                        .toList();
        var type = GeneralProblem.INVALID_VALUES;
        return of(type, type.problem().detail(), items, locale);
    }

    static ProblemBody of(
            ProblemType type, Text detail, List<ProblemBody.Item> items, Locale locale) {
        var problem = type.problem();
        return new ProblemBody(
                uriOf(problem),
                in(problem.title(), locale),
                problem.status(),
                in(detail, locale),
                null,
                problem.guideline(),
                items,
                null);
    }

    /** The text in the caller's language: Japanese unless English is preferred. */
    public static String in(Text text, Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? text.en() : text.ja();
    }
}
