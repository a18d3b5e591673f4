package jp.daicho.command.servicelevel;

import java.util.List;
import java.util.UUID;

/** What is agreed to be measured of each system. */
interface AgreedItems {

    List<AgreedItem> of(UUID system);
}
