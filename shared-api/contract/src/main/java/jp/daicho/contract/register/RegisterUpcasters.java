package jp.daicho.contract.register;

import java.util.List;
import jp.daicho.contract.Upcaster;
import tools.jackson.databind.node.ObjectNode;

/** How facts of the register written by earlier versions are read. */
public final class RegisterUpcasters {

    private static final List<Upcaster> ALL =
            List.of(
                    new Upcaster(
                            "register.SystemRegistered",
                            1,
                            RegisterUpcasters::solutionNotRecorded));

    private RegisterUpcasters() {}

    public static List<Upcaster> all() {
        return ALL;
    }

    /** Revision 1 did not ask where the software comes from; nothing is invented. */
    private static ObjectNode solutionNotRecorded(ObjectNode payload) {
        payload.withObject("/classification").put("solution", Solution.NOT_RECORDED.name());
        return payload;
    }
}
