package jp.daicho.command.procurement;

import java.util.EnumSet;
import java.util.Set;
import jp.daicho.contract.procurement.ItemAgreed;
import jp.daicho.contract.procurement.NegotiatingParty;
import org.jspecify.annotations.Nullable;

/** What is said of one item, and who agrees with it. */
record Agreement(String content, Set<NegotiatingParty> parties) {

    boolean ofBoth() {
        return parties.containsAll(EnumSet.allOf(NegotiatingParty.class));
    }

    boolean isOf(NegotiatingParty party) {
        return parties.contains(party);
    }

    /** Who says something else takes the other's agreement away. */
    static Agreement next(@Nullable Agreement before, ItemAgreed event) {
        if (before == null || !before.content.equals(event.content())) {
            return new Agreement(event.content(), Set.of(event.party()));
        }
        var both = EnumSet.copyOf(before.parties);
        both.add(event.party());
        return new Agreement(before.content, Set.copyOf(both));
    }
}
