package jp.daicho.contract.handover;

import jp.daicho.contract.Command;

/** What can be asked of a handover. */
public sealed interface HandoverCommand extends Command
        permits PrepareHandover,
                AgreeMaterials,
                DeliverMaterial,
                AcceptMaterial,
                StoreMaterial,
                RecordSiteVisit,
                HoldHandoverMeeting,
                AskQuestion,
                AnswerQuestion,
                ResolveQuestion,
                RecordDataExtraction,
                SubmitHandoverReport,
                ReturnHandover,
                HandleDeficiency,
                ConfirmDeficiency,
                CompleteHandover {}
