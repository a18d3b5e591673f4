package jp.daicho.contract.contract;

import jp.daicho.contract.Command;

/** What may be asked of a contract. */
public sealed interface ContractCommand extends Command
        permits RegisterContract, AmendContract, EndContract {}
