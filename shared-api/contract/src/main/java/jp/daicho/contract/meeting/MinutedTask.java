package jp.daicho.contract.meeting;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done that was agreed at a meeting (IV-1.2-S2(c), IV-2.2-S2(c)).
 *
 * @param task what is to be done
 * @param responsible which section or company does it
 * @param dueOn by when, Asia/Tokyo, where a day was agreed
 */
public record MinutedTask(
        String task, @IdOf(Named.ORGANISATION) UUID responsible, @Nullable LocalDate dueOn) {

    void check(Checks checks) {
        checks.paragraph("task", task, 2000);
    }
}
