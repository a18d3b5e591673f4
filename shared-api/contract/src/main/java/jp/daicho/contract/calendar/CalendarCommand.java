package jp.daicho.contract.calendar;

import jp.daicho.contract.Command;

/** What can be asked of the installation's calendar. */
public sealed interface CalendarCommand extends Command permits RecordClosure, WithdrawClosure {}
