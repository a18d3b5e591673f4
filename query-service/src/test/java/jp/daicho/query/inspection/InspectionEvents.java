package jp.daicho.query.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.inspection.AmountVerified;
import jp.daicho.contract.inspection.AttendanceRecorded;
import jp.daicho.contract.inspection.ClaimReceived;
import jp.daicho.contract.inspection.CompletionNoticeReceived;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionPassed;
import jp.daicho.contract.inspection.InspectionRecorded;
import jp.daicho.contract.inspection.PaymentRecorded;
import jp.daicho.contract.inspection.ReportsAttached;
import jp.daicho.contract.inspection.RequirementResult;
import jp.daicho.contract.inspection.SubmittedWorkReport;

/** An inspection from its opening to its payment, for tests. */
final class InspectionEvents {

    static final UUID SYSTEM = new UUID(1, 1);
    static final UUID INSPECTION = new UUID(1, 2);
    static final BigDecimal AMOUNT = new BigDecimal("1320000");

    static final InspectionOpened OPENED =
            new InspectionOpened(
                    new UUID(2, 1),
                    new UUID(2, 2),
                    Track.MAINTENANCE,
                    LocalDate.of(2026, 4, 1),
                    LocalDate.of(2026, 9, 30),
                    new UUID(3, 1),
                    new UUID(3, 2));
    static final CompletionNoticeReceived NOTICE = new CompletionNoticeReceived("第12号");
    static final ReportsAttached REPORTS =
            new ReportsAttached(
                    new SubmittedWorkReport("作業報告書", "文書1", null, new UUID(4, 3)),
                    List.of(new UUID(4, 1)),
                    List.of(new UUID(4, 2)),
                    List.of());
    static final AttendanceRecorded ATTENDED = new AttendanceRecorded("立ち会った");
    static final InspectionPassed PASSED =
            new InspectionPassed(LocalDate.of(2026, 10, 14), List.of(), "履行を確認");
    static final ClaimReceived CLAIM = new ClaimReceived("第88号", AMOUNT);
    static final AmountVerified VERIFIED = new AmountVerified(AMOUNT, "契約書の額");
    static final PaymentRecorded PAID =
            new PaymentRecorded(AMOUNT, LocalDate.of(2026, 11, 10), "支出命令1");

    private InspectionEvents() {}

    static InspectionRecorded found(boolean met) {
        return new InspectionRecorded(
                "保守仕様書",
                List.of(
                        new RequirementResult("月次点検", true, null),
                        new RequirementResult("予備品", met, met ? null : "不足")));
    }
}
