package jp.daicho.command.procurement;

import java.util.UUID;

/** What procurements must know of other aggregates; read in the transaction that decides. */
interface ProcurementFacts {

    ProcuredSystem system(UUID system);

    /** Registered and not merged. */
    boolean isContractor(UUID organisation);

    ContractLimits limits();
}
