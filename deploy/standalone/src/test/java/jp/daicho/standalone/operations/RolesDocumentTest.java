package jp.daicho.standalone.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/roles.md} says of every operation who may call it. */
class RolesDocumentTest {

    /** Operations that anybody may call, without a token. */
    private static final Set<String> PUBLIC = Set.of();

    private static final List<ServedOperation> OPERATIONS = ServedOperation.all();

    @BeforeAll
    static void write() throws IOException {
        if (Boolean.getBoolean("daicho.docs.write")) {
            Files.writeString(RolesDocument.PATH, RolesDocument.of(OPERATIONS));
        }
    }

    @Test
    void the_table_of_roles_says_what_the_endpoints_say() {
        assertThat(RolesDocument.PATH).exists().hasContent(RolesDocument.of(OPERATIONS));
    }

    @Test
    void the_table_is_read_as_it_was_meant() throws IOException {
        var rows = RolesDocument.read();
        for (var operation : OPERATIONS) {
            if (operation.allowed() != null) {
                assertThat(rows)
                        .as(operation.id())
                        .containsEntry(
                                operation.id(),
                                new RolesDocument.Row(
                                        operation.method(), operation.path(), operation.allowed()));
            }
        }
    }

    @Test
    void every_operation_says_to_whom_it_is_allowed() {
        assertThat(OPERATIONS)
                .filteredOn(operation -> operation.allowed() == null)
                .extracting(ServedOperation::id)
                .containsExactlyInAnyOrderElementsOf(PUBLIC);
    }

    @Test
    void no_two_operations_share_a_name() {
        assertThat(OPERATIONS).extracting(ServedOperation::id).doesNotHaveDuplicates();
    }
}
