package jp.daicho.query.servicelevel;

import java.time.YearMonth;
import java.util.regex.Pattern;
import jp.daicho.contract.Text;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.http.InvalidParameter;
import org.jspecify.annotations.Nullable;

/** The period that a request asks for, by {@code month} or {@code period}. */
final class AskedPeriod {

    private static final Pattern PERIOD = Pattern.compile(Period.FORM);

    private AskedPeriod() {}

    static Period of(@Nullable YearMonth month, @Nullable String period, Period otherwise) {
        if (period == null) {
            return month == null ? otherwise : Period.month(month);
        }
        if (month != null || !PERIOD.matcher(period).matches()) {
            throw new InvalidParameter(
                    "period",
                    new Text(
                            "monthの代わりに 2026-06、FY2026-Q1、FY2026-H1、FY2026 の形で指定してください。",
                            "Expected 2026-06, FY2026-Q1, FY2026-H1 or FY2026, in place of month."));
        }
        return Period.named(period);
    }
}
