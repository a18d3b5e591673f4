package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import jp.daicho.contract.Checks;

/**
 * One thing that is done about it.
 *
 * @param measure what
 * @param responsible section or team that does it; no names of persons
 * @param doneBy day by which it is done
 */
public record ImprovementMeasure(String measure, String responsible, LocalDate doneBy) {

    void check(Checks checks) {
        checks.paragraph("measure", measure, 2000).line("responsible", responsible, 200);
    }
}
