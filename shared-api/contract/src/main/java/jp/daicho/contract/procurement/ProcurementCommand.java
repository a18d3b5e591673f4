package jp.daicho.contract.procurement;

import jp.daicho.contract.Command;

/** What can be asked of a procurement. */
public sealed interface ProcurementCommand extends Command
        permits OpenProcurement,
                RecordEstimate,
                RequestBudget,
                SkipStep,
                DraftSpecification,
                EndorseSpecification,
                ApproveSpecification,
                DecideDisclosure,
                NegotiationCommand,
                ConclusionCommand {}
