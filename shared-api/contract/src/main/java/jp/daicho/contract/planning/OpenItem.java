package jp.daicho.contract.planning;

import java.time.LocalDate;
import jp.daicho.contract.Checks;

/**
 * A task that is open or a deliverable that is not approved, with how and until when it is handled
 * (表IV-1-3-1).
 *
 * @param dueOn last day, Asia/Tokyo
 */
public record OpenItem(String content, String handling, LocalDate dueOn) {

    void check(Checks checks) {
        checks.paragraph("content", content, 2000).paragraph("handling", handling, 2000);
    }
}
