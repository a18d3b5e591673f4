package jp.daicho.query.platform;

import java.time.LocalDate;
import jp.daicho.contract.Text;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.http.InvalidParameter;
import org.jspecify.annotations.Nullable;

/**
 * The fiscal year that a parameter {@code fiscalYear} asks for, within those that commands take.
 */
public final class AskedYear {

    private static final int FIRST = 2000;
    private static final int LAST = 2200;

    private AskedYear() {}

    /** The year asked for, or that of the day where none is. */
    public static FiscalYear of(@Nullable Integer fiscalYear, LocalDate today) {
        return fiscalYear == null ? FiscalYear.of(today) : of(fiscalYear);
    }

    /** The year asked for. */
    public static FiscalYear of(int fiscalYear) {
        if (fiscalYear < FIRST || fiscalYear > LAST) {
            throw new InvalidParameter(
                    "fiscalYear",
                    new Text(
                            FIRST + "から" + LAST + "までの整数が必要です。",
                            "Expected a whole number from " + FIRST + " to " + LAST + "."));
        }
        return new FiscalYear(fiscalYear);
    }
}
