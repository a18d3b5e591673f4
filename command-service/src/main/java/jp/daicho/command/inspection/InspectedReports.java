package jp.daicho.command.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.inspection.InspectionOpened;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded and submitted for a system, as an inspection must know it. What was read stays
 * as it is until the command is through.
 */
interface InspectedReports {

    /** Whether they are one company today: the same, or merged meanwhile. */
    boolean isSame(UUID company, UUID other);

    /** Whether it is work of that contractor, track and period. */
    boolean isWorkOf(UUID workRecord, UUID system, InspectionOpened inspected);

    /**
     * Whether it is a work report of that contractor and track on days of the period that waits or
     * stands.
     */
    boolean isWorkReportOf(UUID workReport, UUID system, InspectionOpened inspected);

    /** {@code null} where the system has no such report. */
    @Nullable KnownReport report(UUID report, UUID system);

    /**
     * Whether it is a plan for a miss on this system that was submitted, and not returned since.
     */
    boolean isSubmittedPlan(UUID plan, UUID system);

    /** The agreements that hold on a day of the period, for that contract or for any. */
    List<KnownAgreement> agreements(UUID system, InspectionOpened inspected);

    /** Targets that a report shows to be missed. */
    List<KnownMiss> misses(UUID report);

    /** A service performance report; {@code confirmed} once the owning section has checked it. */
    record KnownReport(
            UUID reportId, UUID slaId, LocalDate firstDay, LocalDate lastDay, boolean confirmed) {

        boolean isOf(LocalDate from, LocalDate until) {
            return !firstDay.isAfter(until) && !lastDay.isBefore(from);
        }
    }

    /** A service level agreement; {@code lastDay} is {@code null} while it is open. */
    record KnownAgreement(
            UUID slaId, String code, LocalDate firstDay, @Nullable LocalDate lastDay) {}

    /** A missed target, with its improvement plan where it is submitted. */
    record KnownMiss(String item, @Nullable UUID submittedPlan) {}
}
