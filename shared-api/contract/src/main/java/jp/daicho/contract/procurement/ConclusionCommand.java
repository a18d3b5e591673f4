package jp.daicho.contract.procurement;

/** What can be asked from the settled specification to the contract (III-1.6, III-2.6). */
public sealed interface ConclusionCommand extends ProcurementCommand
        permits ExamineReasonStatement, RecheckContract, ApproveContract, ConcludeContract {}
