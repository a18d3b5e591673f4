package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** A contract, from its first to its last day as they are now. */
@Table("compliance_contract")
record GoverningContractRow(
        @Key UUID contractId,
        String number,
        ContractTrack track,
        @Index UUID contractor,
        @Index(using = "gin") List<UUID> systems,
        LocalDate begins,
        LocalDate ends) {

    GoverningContractRow during(LocalDate first, LocalDate last) {
        return new GoverningContractRow(
                contractId, number, track, contractor, systems, first, last);
    }

    GoverningContractRow with(UUID other) {
        return new GoverningContractRow(contractId, number, track, other, systems, begins, ends);
    }

    boolean isInForceIn(FiscalYear year) {
        return !begins.isAfter(year.lastDay()) && !ends.isBefore(year.firstDay());
    }

    /** Whether it is for work of that kind itself. */
    boolean isFor(Track asked) {
        return track == ContractTrack.COMBINED || track.name().equals(asked.name());
    }

    /** Whether such work is done under it: an external service includes both (I-5-G3). */
    boolean covers(Track asked) {
        return isFor(asked) || track == ContractTrack.EXTERNAL_SERVICE;
    }
}
