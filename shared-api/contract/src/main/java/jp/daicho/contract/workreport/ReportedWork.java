package jp.daicho.contract.workreport;

import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What the contractor writes in a work report, typed by people.
 *
 * @param title what it is called
 * @param contents by the rows of 表1-2-3 or 表2-2-3, each at most once
 * @param reference where the document is kept, or its number
 * @param sha256 digest of the file in lower case hexadecimal, where it is one
 */
public record ReportedWork(
        String title,
        List<ReportedContent> contents,
        @Nullable String reference,
        @Nullable String sha256) {

    public ReportedWork {
        contents = List.copyOf(contents);
    }

    void check(Checks checks) {
        checks.line("title", title, 200)
                .size("contents", contents, 1, 50)
                .distinct("contents", contents, ReportedContent::code)
                .each("contents", contents, ReportedContent::check)
                .line("reference", reference, 400)
                .that(
                        sha256 == null || sha256.matches("[0-9a-f]{64}"),
                        "sha256",
                        "SHA-256を16進小文字64桁で指定してください。",
                        "Expected a SHA-256 digest as 64 lower case hexadecimal digits.");
    }
}
