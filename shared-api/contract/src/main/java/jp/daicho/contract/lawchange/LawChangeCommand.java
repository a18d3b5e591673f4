package jp.daicho.contract.lawchange;

import jp.daicho.contract.Command;

/** What can be asked of a change by law. */
public sealed interface LawChangeCommand extends Command
        permits OpenLawChange,
                DecideScope,
                ApproveRequirements,
                SubmitWorkPlan,
                RecordProgress,
                RecordTest,
                VerifyResult,
                SubmitModificationReport,
                ShareModification,
                CloseLawChange {}
