package jp.daicho.contract.procurement;

/** What can have happened from the settled specification to the contract. */
public sealed interface ConclusionEvent extends ProcurementEvent
        permits ReasonStatementExamined, ContractRechecked, ContractApproved, ContractConcluded {}
