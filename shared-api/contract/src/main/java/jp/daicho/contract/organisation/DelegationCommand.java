package jp.daicho.contract.organisation;

import jp.daicho.contract.Command;

/** What may be asked about the manager's power to approve (II-1-A1, II-1-A2). */
public sealed interface DelegationCommand extends Command
        permits DelegateApproval, RevokeDelegation {}
