package jp.daicho.contract.organisation;

import jp.daicho.contract.Command;

/** What may be asked of a contractor's entry. */
public sealed interface ContractorCommand extends Command
        permits RegisterContractor, RenameContractor, MergeContractor {}
