package jp.daicho.contract.meeting;

import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What the minutes of a meeting say (IV-1.2-S2, IV-2.2-S2).
 *
 * @param discussion what was reported and said
 * @param decisions what was decided
 * @param tasks issues with who deals with them by when
 * @param reference where the document is kept, or its number
 * @param sha256 digest of the file in lower case hexadecimal, where it is one
 */
public record Minutes(
        String discussion,
        List<String> decisions,
        List<MinutedTask> tasks,
        @Nullable String reference,
        @Nullable String sha256) {

    public Minutes {
        decisions = List.copyOf(decisions);
        tasks = List.copyOf(tasks);
    }

    void check(Checks checks) {
        checks.paragraph("discussion", discussion, 50_000)
                .size("decisions", decisions, 0, 100)
                .size("tasks", tasks, 0, 100)
                .each("tasks", tasks, MinutedTask::check)
                .line("reference", reference, 400)
                .that(
                        sha256 == null || sha256.matches("[0-9a-f]{64}"),
                        "sha256",
                        "SHA-256を16進小文字64桁で指定してください。",
                        "Expected a SHA-256 digest as 64 lower case hexadecimal digits.");
        Paragraphs.check(checks, "decisions", decisions, 2000);
    }
}
