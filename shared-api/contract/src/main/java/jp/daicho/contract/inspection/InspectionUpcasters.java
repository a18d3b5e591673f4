package jp.daicho.contract.inspection;

import java.util.List;
import jp.daicho.contract.Upcaster;

/** How facts about inspections written by earlier versions are read. */
public final class InspectionUpcasters {

    private static final List<Upcaster> ALL =
            List.of(
                    // Revision 1 knew work reports as documents alone; nothing is invented
                    new Upcaster("inspection.ReportsAttached", 1, payload -> payload));

    private InspectionUpcasters() {}

    public static List<Upcaster> all() {
        return ALL;
    }
}
