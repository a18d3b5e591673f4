package jp.daicho.command.procurement;

import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Solution;

/** What the register says, as a test tells it; every organisation but one is a contractor. */
record KnownOfSystem(ProcuredSystem procured, ContractLimits limits) implements ProcurementFacts {

    static final UUID SLA = LedgerFixture.id("sla");
    static final UUID NO_CONTRACTOR = LedgerFixture.id("no-contractor");

    /** Has been merged into {@link Negotiations#FIRST}. */
    static final UUID MERGED = LedgerFixture.id("merged");

    /** A package that is neither critical nor supervised by two, without a design made at build. */
    static final KnownOfSystem ORDINARY = of(Solution.PACKAGE);

    static KnownOfSystem of(Solution solution) {
        return new KnownOfSystem(
                new ProcuredSystem(
                        solution, false, false, Set.of(DataClass.INTERNAL), Set.of(), Set.of()),
                ContractLimits.UNKNOWN);
    }

    KnownOfSystem critical() {
        return new KnownOfSystem(
                new ProcuredSystem(
                        procured.solution(),
                        true,
                        procured.jointlySupervised(),
                        procured.dataClasses(),
                        procured.designed(),
                        procured.included()),
                limits);
    }

    KnownOfSystem jointlySupervised() {
        return new KnownOfSystem(
                new ProcuredSystem(
                        procured.solution(),
                        procured.critical(),
                        true,
                        procured.dataClasses(),
                        procured.designed(),
                        procured.included()),
                limits);
    }

    KnownOfSystem built(Set<Track> designed, Set<Track> included) {
        return new KnownOfSystem(
                new ProcuredSystem(
                        procured.solution(),
                        procured.critical(),
                        procured.jointlySupervised(),
                        procured.dataClasses(),
                        designed,
                        included),
                limits);
    }

    @Override
    public ProcuredSystem system(UUID system) {
        return procured;
    }

    @Override
    public boolean isContractor(UUID organisation) {
        return !organisation.equals(NO_CONTRACTOR) && !organisation.equals(MERGED);
    }

    @Override
    public UUID goingOn(UUID company) {
        return company.equals(MERGED) ? Negotiations.FIRST : company;
    }

    @Override
    public boolean agreementHolds(UUID sla, UUID system, ContractTerm term) {
        return sla.equals(SLA);
    }
}
