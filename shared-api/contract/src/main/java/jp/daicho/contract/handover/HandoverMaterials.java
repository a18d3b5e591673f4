package jp.daicho.contract.handover;

import java.util.List;
import java.util.Set;
import jp.daicho.contract.reference.ReferenceRow;
import jp.daicho.contract.reference.ReferenceTable;
import jp.daicho.contract.reference.ReferenceTables;

/** What 表7-1-1 lists, and what of it a handover must speak of. */
public final class HandoverMaterials {

    private static final String MIGRATION = "MIGRATION_MATERIALS";
    private static final ReferenceTable TABLE = ReferenceTables.table("IV-7-1-1");

    /** Contents that no replacement can do without (IV-7.1-N1). */
    public static final Set<String> OF_EVERY_REPLACEMENT =
            Set.of("EXTRACTED_DATA", "DATA_RELATION_DOCUMENT");

    private HandoverMaterials() {}

    /** Codes of the contents that must be agreed on or reasoned away, in the table's order. */
    public static List<String> toBeAddressed(HandoverKind kind) {
        return TABLE.rows().stream()
                .filter(row -> kind == HandoverKind.REPLACEMENT || !MIGRATION.equals(row.group()))
                .map(ReferenceRow::code)
                .toList();
    }

    /** Whether the guideline's table has the content. */
    public static boolean lists(String content) {
        return TABLE.contains(content);
    }

    /** Whether the guideline has the content under that material. */
    public static boolean lists(String material, String content) {
        return TABLE.contains(material, content);
    }

    /** Whether 資料名 has the material. */
    public static boolean hasMaterial(String material) {
        return TABLE.groups().stream().anyMatch(group -> group.code().equals(material));
    }
}
