package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A service level agreement; one that names no contract binds every contract of its system. */
@Table("compliance_agreement")
record GoverningAgreementRow(
        @Key UUID slaId,
        @Index UUID systemId,
        String code,
        @Nullable UUID contractId,
        LocalDate begins,
        @Nullable LocalDate ends) {

    GoverningAgreementRow until(@Nullable LocalDate day) {
        return new GoverningAgreementRow(slaId, systemId, code, contractId, begins, day);
    }

    boolean isInForce(LocalDate first, LocalDate last) {
        return !begins.isAfter(last) && (ends == null || !ends.isBefore(first));
    }

    boolean binds(@Nullable UUID contract) {
        return contractId == null || contractId.equals(contract);
    }
}
