package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/**
 * A system, as far as it decides what is asked of it.
 *
 * @param number place of its registration in the log: the order of the matrix
 */
@Table("compliance_system")
record GovernedSystemRow(
        @Key UUID systemId,
        @Index long number,
        String code,
        @Index UUID owningSection,
        Applicability applicability,
        @Nullable LocalDate liveOn,
        @Nullable LocalDate retiredOn) {

    static GovernedSystemRow of(UUID systemId, long number, SystemRegistered event) {
        return new GovernedSystemRow(
                systemId,
                number,
                event.code(),
                event.owningSection(),
                event.classification().applicability(),
                null,
                null);
    }

    GovernedSystemRow classed(Applicability pattern) {
        return new GovernedSystemRow(
                systemId, number, code, owningSection, pattern, liveOn, retiredOn);
    }

    GovernedSystemRow ownedBy(UUID section) {
        return new GovernedSystemRow(
                systemId, number, code, section, applicability, liveOn, retiredOn);
    }

    GovernedSystemRow live(LocalDate day) {
        return new GovernedSystemRow(
                systemId, number, code, owningSection, applicability, day, retiredOn);
    }

    GovernedSystemRow retired(LocalDate day) {
        return new GovernedSystemRow(
                systemId, number, code, owningSection, applicability, liveOn, day);
    }
}
