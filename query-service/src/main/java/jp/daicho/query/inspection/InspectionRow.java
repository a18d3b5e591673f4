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

    InspectionRow noticed(@Nullable String reference, long at) {
        return new InspectionRow(
                inspectionId,
                systemId,
                contractId,
                contractor,
                track,
                firstDay,
                lastDay,
                inspector,
                supervisor,
                openedAt,
                status,
                round,
                reference,
                attendedAt,
                specification,
                deficiencies,
                reworkDueOn,
                passedOn,
                note,
                at);
    }

    InspectionRow attended(@Nullable Instant when, long at) {
        return new InspectionRow(
                inspectionId,
                systemId,
                contractId,
                contractor,
                track,
                firstDay,
                lastDay,
                inspector,
                supervisor,
                openedAt,
                status,
                round,
                completionNotice,
                when,
                specification,
                deficiencies,
                reworkDueOn,
                passedOn,
                note,
                at);
    }

    InspectionRow inspected(String by, long at) {
        return new InspectionRow(
                inspectionId,
                systemId,
                contractId,
                contractor,
                track,
                firstDay,
                lastDay,
                inspector,
                supervisor,
                openedAt,
                status,
                round,
                completionNotice,
                attendedAt,
                by,
                deficiencies,
                reworkDueOn,
                passedOn,
                note,
                at);
    }

    InspectionRow passed(LocalDate on, @Nullable String remark, long at) {
        return new InspectionRow(
                inspectionId,
                systemId,
                contractId,
                contractor,
                track,
                firstDay,
                lastDay,
                inspector,
                supervisor,
                openedAt,
                InspectionStatus.PASSED,
                round,
                completionNotice,
                attendedAt,
                specification,
                List.of(),
                null,
                on,
                remark,
                at);
    }

    InspectionRow failed(List<String> wanting, long at) {
        return new InspectionRow(
                inspectionId,
                systemId,
                contractId,
                contractor,
                track,
                firstDay,
                lastDay,
                inspector,
                supervisor,
                openedAt,
                InspectionStatus.FAILED,
                round,
                completionNotice,
                attendedAt,
                specification,
                wanting,
                reworkDueOn,
                passedOn,
                note,
                at);
    }

    /** What was wanting stays to be read until it passes; everything else begins again. */
    InspectionRow again(LocalDate due, long at) {
        return new InspectionRow(
                inspectionId,
                systemId,
                contractId,
                contractor,
                track,
                firstDay,
                lastDay,
                inspector,
                supervisor,
                openedAt,
                InspectionStatus.OPEN,
                round + 1,
                null,
                null,
                null,
                deficiencies,
                due,
                passedOn,
                note,
                at);
    }

    InspectionRow reached(InspectionStatus stage, long at) {
        return new InspectionRow(
                inspectionId,
                systemId,
                contractId,
                contractor,
                track,
                firstDay,
                lastDay,
                inspector,
                supervisor,
                openedAt,
                stage,
                round,
                completionNotice,
                attendedAt,
                specification,
                deficiencies,
                reworkDueOn,
                passedOn,
                note,
                at);
    }
}
