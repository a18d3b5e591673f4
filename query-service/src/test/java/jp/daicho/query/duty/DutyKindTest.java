package jp.daicho.query.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.daicho.http.Guideline;
import org.junit.jupiter.api.Test;

class DutyKindTest {

    private static final Path DOCUMENT = Path.of("../docs/duties.md");
    private static final String HEAD =
            "| kind | 義務 | duty | by when | rows |\n|---|---|---|---|---|\n";

    private static String row(DutyKind kind) {
        return "| `%s` | %s | %s | %s（%s） | %s |\n"
                .formatted(
                        kind,
                        kind.label().ja(),
                        kind.label().en(),
                        kind.rule().en(),
                        kind.rule().ja(),
                        String.join(", ", kind.guideline()));
    }

    @Test
    void every_kind_is_in_the_document_with_its_rule_and_its_rows() throws IOException {
        var table =
                HEAD
                        + Arrays.stream(DutyKind.values())
                                .map(DutyKindTest::row)
                                .collect(Collectors.joining());
        var document = Files.readString(DOCUMENT);
        if (Boolean.getBoolean("daicho.docs.write")) {
            int from = document.indexOf(HEAD);
            int to = document.indexOf("\n\n", from) + 1;
            document = document.substring(0, from) + table + document.substring(to);
            Files.writeString(DOCUMENT, document);
        }
        assertThat(document).contains(table + "\n");
    }

    @Test
    void the_rows_of_every_kind_are_those_of_the_endpoints() {
        var asked = new TreeSet<String>();
        Arrays.stream(DutyKind.values()).forEach(kind -> asked.addAll(kind.guideline()));
        assertThat(DutyEndpoints.class.getAnnotation(Guideline.class).value())
                .containsExactlyElementsOf(asked);
    }
}
