package jp.daicho.query.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** An inspection: what it is about, and how far it has come. */
@Table("inspection")
@Index("system_id, first_day DESC, inspection_id")
record InspectionRow(
        @Key UUID inspectionId,
        UUID systemId,
        @Index UUID contractId,
        UUID contractor,
        Track track,
        LocalDate firstDay,
        LocalDate lastDay,
        UUID inspector,
        UUID supervisor,
        Instant openedAt,
        InspectionStatus status,
        int round,
        @Nullable String completionNotice,
        @Nullable Instant attendedAt,
        @Nullable String specification,
        List<String> deficiencies,
        @Nullable LocalDate reworkDueOn,
        @Nullable LocalDate passedOn,
        @Nullable String note,
        long version) {

    /** Who inspects, and who attends. */
    private record Officers(UUID inspector, UUID supervisor) {}

    /** How far this round has come: what begins again when the contractor has to mend something. */
    private record Progress(
            InspectionStatus status,
            int round,
            @Nullable String completionNotice,
            @Nullable Instant attendedAt,
            @Nullable String specification) {

        Progress at(InspectionStatus reached) {
            return new Progress(reached, round, completionNotice, attendedAt, specification);
        }
    }

    /** What was found, over all rounds. */
    private record Findings(
            List<String> deficiencies,
            @Nullable LocalDate reworkDueOn,
            @Nullable LocalDate passedOn,
            @Nullable String note) {}

    /** Attended and found is what these have attended and found. */
    InspectionRow by(UUID newInspector, UUID newSupervisor, long at) {
        return with(
                new Officers(newInspector, newSupervisor),
                new Progress(
                        status,
                        round,
                        completionNotice,
                        newSupervisor.equals(supervisor) ? attendedAt : null,
                        newInspector.equals(inspector) ? specification : null),
                findings(),
                at);
    }

    InspectionRow noticed(@Nullable String reference, long at) {
        return with(new Progress(status, round, reference, attendedAt, specification), at);
    }

    InspectionRow attended(@Nullable Instant when, long at) {
        return with(new Progress(status, round, completionNotice, when, specification), at);
    }

    InspectionRow inspected(String by, long at) {
        return with(new Progress(status, round, completionNotice, attendedAt, by), at);
    }

    InspectionRow reached(InspectionStatus stage, long at) {
        return with(progress().at(stage), at);
    }

    InspectionRow passed(LocalDate on, @Nullable String remark, long at) {
        return with(
                progress().at(InspectionStatus.PASSED),
                new Findings(List.of(), null, on, remark),
                at);
    }

    InspectionRow failed(List<String> wanting, long at) {
        return with(
                progress().at(InspectionStatus.FAILED),
                new Findings(wanting, reworkDueOn, passedOn, note),
                at);
    }

    /** What was wanting stays to be read until it passes; everything else begins again. */
    InspectionRow again(LocalDate due, long at) {
        return with(
                new Progress(InspectionStatus.OPEN, round + 1, null, null, null),
                new Findings(deficiencies, due, passedOn, note),
                at);
    }

    private Progress progress() {
        return new Progress(status, round, completionNotice, attendedAt, specification);
    }

    private InspectionRow with(Progress progress, long at) {
        return with(progress, findings(), at);
    }

    private Findings findings() {
        return new Findings(deficiencies, reworkDueOn, passedOn, note);
    }

    private InspectionRow with(Progress progress, Findings findings, long at) {
        return with(new Officers(inspector, supervisor), progress, findings, at);
    }

    private InspectionRow with(Officers officers, Progress progress, Findings findings, long at) {
        return new InspectionRow(
                inspectionId,
                systemId,
                contractId,
                contractor,
                track,
                firstDay,
                lastDay,
                officers.inspector,
                officers.supervisor,
                openedAt,
                progress.status,
                progress.round,
                progress.completionNotice,
                progress.attendedAt,
                progress.specification,
                findings.deficiencies,
                findings.reworkDueOn,
                findings.passedOn,
                findings.note,
                at);
    }
}
