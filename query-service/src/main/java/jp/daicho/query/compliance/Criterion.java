package jp.daicho.query.compliance;

import jp.daicho.contract.Text;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * An exit criterion (終了条件) of the guideline.
 *
 * @param id its row of the checklist, such as {@code IV-1.1-X1}
 * @param track which work it is about; {@code null} for both
 * @param text what it says, in the guideline's words and in English
 * @param demand of what it is asked
 * @param rule when it is met
 */
record Criterion(String id, @Nullable Track track, Text text, Demand demand, Rule rule) {

    /** The process that it ends, such as {@code IV-1.1}. */
    String process() {
        return id.substring(0, id.lastIndexOf('-'));
    }

    /** Whether it is of chapter III, which is the City's own affair. */
    boolean isOfProcurement() {
        return id.startsWith("III-");
    }
}
