package jp.daicho.contract.work;

import jp.daicho.contract.Command;

/** What can be asked of a work record. */
public sealed interface WorkCommand extends Command permits RegisterWorkRecord, CorrectWorkRecord {}
