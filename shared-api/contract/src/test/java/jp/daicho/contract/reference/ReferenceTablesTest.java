package jp.daicho.contract.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTablesTest {

    private static final List<String> TABLES =
            List.of(
                    "I-4",
                    "II-1-1",
                    "II-1-2",
                    "II-1-3",
                    "III-1-3-1",
                    "III-1-3-2",
                    "III-1-5-1",
                    "III-2-3-1",
                    "III-2-3-2",
                    "III-2-5-1",
                    "IV-1-1-1",
                    "IV-1-1-2",
                    "IV-1-1-3",
                    "IV-1-2-1",
                    "IV-1-2-2",
                    "IV-1-2-3",
                    "IV-1-2-4",
                    "IV-1-2-5",
                    "IV-1-2-6",
                    "IV-1-2-7",
                    "IV-1-3-1",
                    "IV-1-5-1",
                    "IV-2-1-1",
                    "IV-2-1-2-a",
                    "IV-2-1-2-b",
                    "IV-2-1-3",
                    "IV-2-2-1",
                    "IV-2-2-2",
                    "IV-2-2-3",
                    "IV-2-2-4",
                    "IV-2-2-5",
                    "IV-2-3-1",
                    "IV-4-1-1",
                    "IV-5-1-1",
                    "IV-7-1-1",
                    "ANNEX-DOCUMENTS");

    @Test
    void everyTableOfTheGuidelineIsThereInItsOrder() {
        assertThat(ReferenceTables.all())
                .extracting(ReferenceTable::id)
                .containsExactlyElementsOf(TABLES);
    }

    @Test
    void codesAreUniqueWithinTableAndGroupAndEveryRowIsLabelled() {
        for (var table : ReferenceTables.all()) {
            assertThat(table.rows()).as(table.id()).isNotEmpty();
            assertThat(table.rows().stream().map(row -> row.group() + "/" + row.code()))
                    .as(table.id())
                    .doesNotHaveDuplicates();
            assertThat(table.rows())
                    .as(table.id())
                    .allSatisfy(row -> {
                        assertThat(row.code()).matches("[A-Z][A-Z0-9_]*");
                        assertThat(row.label().ja()).isNotBlank();
                        assertThat(row.label().en()).isNotBlank();
                    });
        }
    }

    @Test
    void everyGroupOfARowIsAHeadingOfItsTable() {
        for (var table : ReferenceTables.all()) {
            var headings = table.groups().stream().map(ReferenceGroup::code).toList();
            assertThat(table.rows())
                    .allSatisfy(row -> {
                        if (row.group() != null) {
                            assertThat(headings).as(table.id()).contains(row.group());
                        }
                    });
        }
    }

    @Test
    void attributesOfAssetsHaveTypes() {
        var assets = ReferenceTables.table("IV-1-2-4");

        assertThat(assets.groups()).hasSize(8);
        assertThat(assets.rowsOf("HARDWARE")).hasSize(14);
        assertThat(assets.row("HARDWARE", "PURCHASE_DATE").orElseThrow().column("type"))
                .isEqualTo("date");
        assertThat(assets.rows())
                .allSatisfy(row ->
                        assertThat(row.column("type"))
                                .isIn("string", "integer", "decimal", "date", "enum"));
        assertThat(assets.contains("NETWORK", "BANDWIDTH")).isTrue();
        assertThat(assets.contains("NETWORK", "PURCHASE_DATE")).isFalse();
    }

    @Test
    void aTableThatDoesNotExistIsSaidToBeMissing() {
        assertThat(ReferenceTables.find("IV-9-9-9")).isEmpty();
        assertThatThrownBy(() -> ReferenceTables.table("IV-9-9-9"))
                .hasMessageContaining("IV-9-9-9");
    }
}
