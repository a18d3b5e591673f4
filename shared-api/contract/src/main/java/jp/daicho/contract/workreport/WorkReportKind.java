package jp.daicho.contract.workreport;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.daicho.contract.Text;

/** For how long a period a work report is. */
public enum WorkReportKind {
    /** Within one month. */
    MONTHLY("月次", "Monthly"),
    /** Within one fiscal year, 1 April to 31 March. */
    ANNUAL("年次", "Annual"),
    /** On some work, whenever it was done. */
    SPOT("随時", "Spot");

    private final Text label;

    WorkReportKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }

    /** Whether it is told of every row of the table of what is to be reported. */
    public boolean isRegular() {
        return this != SPOT;
    }

    /** Whether a period from one day to the other can be reported on at once; days of Japan. */
    public boolean isOver(LocalDate first, LocalDate last) {
        return switch (this) {
            case MONTHLY -> YearMonth.from(first).equals(YearMonth.from(last));
            case ANNUAL -> first.minusMonths(3).getYear() == last.minusMonths(3).getYear();
            case SPOT -> true;
        };
    }
}
