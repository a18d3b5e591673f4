package jp.daicho.contract;

import java.util.List;

/** Every upcaster, by event type and revision. */
final class Upcasters {

    private static final List<Upcaster> ALL = List.of();

    private Upcasters() {}

    static List<Upcaster> all() {
        return ALL;
    }
}
