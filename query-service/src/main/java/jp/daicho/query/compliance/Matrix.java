package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.calendar.FiscalYear;

/** The matrix's row of a system and year: pure, the day on which it is asked is given. */
final class Matrix {

    private Matrix() {}

    static List<Cell> of(
            SystemFile file, FiscalYear year, LocalDate today, List<Criterion> criteria) {
        return criteria.stream()
                .map(c -> Cell.of(c, new Question(file, year, c.track(), today)))
                .toList();
    }
}
