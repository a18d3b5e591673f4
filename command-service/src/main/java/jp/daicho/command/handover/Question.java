package jp.daicho.command.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question: who asked, whether it was answered, whether the asker is content. */
record Question(UUID askedBy, @Nullable String answer, boolean resolved) {

    Question answered(String text) {
        return new Question(askedBy, text, resolved);
    }

    Question settled() {
        return new Question(askedBy, answer, true);
    }
}
