package jp.daicho.contract.incident;

import jp.daicho.contract.Command;

/** What can be asked of a problem. */
public sealed interface ProblemCommand extends Command
        permits RaiseProblem, IdentifyRootCause, RecordWorkaround, ResolveProblem {}
