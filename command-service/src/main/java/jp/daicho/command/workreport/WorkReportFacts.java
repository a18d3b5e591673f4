package jp.daicho.command.workreport;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Text;
import jp.daicho.contract.Track;
import jp.daicho.contract.workreport.SubmitWorkReport;
import jp.daicho.contract.workreport.WorkReportKind;
import org.jspecify.annotations.Nullable;

/**
 * What other features must know of work reports before they decide. What was read stays as it is
 * until the command is through.
 */
public interface WorkReportFacts {

    /** {@code null} where the system has no such report. */
    @Nullable KnownWorkReport report(UUID report, UUID system);

    /**
     * Refuses a regular report on days of which another of the same kind, track and contractor
     * stands, whatever days it begins and ends on; it is about no such day until the command is
     * through. What is in the log already is not asked again.
     *
     * @param report the one that is submitted
     */
    void claim(UUID report, SubmitWorkReport command, UUID contractor, UUID system);

    /**
     * A work report, as others must know it.
     *
     * @param superseded whether another report took its place
     */
    record KnownWorkReport(
            UUID workReportId,
            Track track,
            WorkReportKind kind,
            UUID contractor,
            LocalDate firstDay,
            LocalDate lastDay,
            Stage stage,
            boolean superseded) {}

    /** How far a report has come. */
    enum Stage {
        SUBMITTED("提出済み", "submitted"),
        RETURNED("差戻し", "returned"),
        CONFIRMED("確認済み", "confirmed");

        private final Text label;

        Stage(String ja, String en) {
            this.label = new Text(ja, en);
        }

        Text label() {
            return label;
        }
    }
}
