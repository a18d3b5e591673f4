package jp.daicho.standalone.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import jp.daicho.contract.AggregateTypes;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/commands.md} leads from each command to its operation, code and tests. */
class CommandsDocumentTest {

    private static CommandsDocument document;

    @BeforeAll
    static void readTheCode() throws IOException {
        List<Class<?>> aggregates =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("jp.daicho.command")
                                .stream()
                                .filter(type -> type.isAnnotatedWith(Aggregate.class))
                                .<Class<?>>map(JavaClass::reflect)
                                .toList();
        document = new CommandsDocument(ServedOperation.all(), aggregates);
    }

    @Test
    void the_index_of_commands_says_what_the_code_says() throws IOException {
        var expected = document.text();
        if (Boolean.getBoolean("daicho.docs.write")) {
            Files.writeString(CommandsDocument.PATH, expected);
        }
        assertThat(CommandsDocument.PATH).exists().hasContent(expected);
    }

    @Test
    void every_command_can_be_given_over_rest_or_is_given_by_a_policy() {
        assertThat(AggregateTypes.all())
                .flatMap(document::entries)
                .filteredOn(entry -> entry.operations().isEmpty() && entry.policies().isEmpty())
                .extracting(entry -> entry.command().getSimpleName())
                .isEmpty();
    }

    @Test
    void every_command_is_tried_by_a_test() {
        assertThat(AggregateTypes.all())
                .flatMap(document::entries)
                .filteredOn(entry -> entry.tests().isEmpty())
                .extracting(entry -> entry.command().getSimpleName())
                .isEmpty();
    }
}
