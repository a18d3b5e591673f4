package jp.daicho.contract;

import java.util.List;

/**
 * One kind of refusal, documented under {@code docs/problems.md} by its slug.
 *
 * @param slug last part of the problem's type URI, lower-case with hyphens; stable
 * @param status HTTP status
 * @param title what went wrong, the same for every occurrence
 * @param detail "Expected …, but …" and what to do, with places {@code {0}}, {@code {1}}, …
 * @param guideline rows of the checklist behind the rule; empty where there is none
 */
public record Problem(String slug, int status, Text title, Text detail, List<String> guideline) {

    public Problem(
            String slug,
            int status,
            String titleJa,
            String titleEn,
            String detailJa,
            String detailEn,
            String... guideline) {
        this(
                slug,
                status,
                new Text(titleJa, titleEn),
                new Text(detailJa, detailEn),
                List.of(guideline));
    }
}
