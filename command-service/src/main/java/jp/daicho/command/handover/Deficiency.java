package jp.daicho.command.handover;

import org.jspecify.annotations.Nullable;

/** A deficiency that was stated: how it was handled, whether that was confirmed. */
record Deficiency(@Nullable String handling, boolean confirmed) {

    static final Deficiency STATED = new Deficiency(null, false);

    Deficiency handled(String text) {
        return new Deficiency(text, confirmed);
    }

    Deficiency checked() {
        return new Deficiency(handling, true);
    }
}
