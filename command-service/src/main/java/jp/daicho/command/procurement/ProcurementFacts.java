package jp.daicho.command.procurement;

import java.util.UUID;
import jp.daicho.contract.contract.ContractTerm;

/** What procurements must know of other aggregates; read in the transaction that decides. */
interface ProcurementFacts {

    ProcuredSystem system(UUID system);

    /** Registered and not merged. */
    boolean isContractor(UUID organisation);

    /** Who goes on where a company was merged; itself where it was not. */
    UUID goingOn(UUID company);

    ContractLimits limits();

    /** Whether it is an agreement of the system that holds on some day of the term. */
    boolean agreementHolds(UUID sla, UUID system, ContractTerm term);
}
