package jp.daicho.contract.configuration;

import jp.daicho.contract.Command;

/**
 * What can be asked of a configuration item. {@code occurredAt} is the instant from which the
 * change is in effect; views as of an instant go by it, and by the order of recording where two are
 * equal.
 */
public sealed interface ConfigurationItemCommand extends Command
        permits RegisterItem, CorrectItem, ChangeItem, RelateItems, UnrelateItems, RetireItem {}
