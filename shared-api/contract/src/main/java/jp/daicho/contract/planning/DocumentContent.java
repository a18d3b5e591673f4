package jp.daicho.contract.planning;

import java.util.List;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;

/** What a revision of a plan, of implementation rules or of work procedures says. */
public sealed interface DocumentContent
        permits PlanContent, ImplementationRulesContent, ProceduresContent {

    String title();

    /** What is wrong with its values, whatever track it is for. */
    void check(Checks checks);

    /** What is wrong with its values as a document of that track. */
    void checkFor(Track track, Checks checks);

    /**
     * What a document of that track must say and this one does not, such as {@code IV-1-1-2
     * PERIODIC_INSPECTION}, in order.
     */
    List<String> missing(Track track);
}
