package jp.daicho.contract.configuration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Text;
import jp.daicho.contract.reference.ReferenceRow;
import jp.daicho.contract.reference.ReferenceTable;
import jp.daicho.contract.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/**
 * The eight kinds of asset of 表1-2-4, each with its management items (IV-1.2-S7). The guideline's
 * lists are open: further attributes are texts or whole numbers under a code of one's own.
 */
public enum AssetKind {
    HARDWARE,
    SOFTWARE_PRODUCT,
    APPLICATION_PROGRAM,
    NETWORK,
    EXTERNAL_SERVICE,
    FACILITY_AREA,
    PUBLIC_DOMAIN,
    OTHER;

    /** Code under which 表1-2-4 lists what commands carry as {@code managementNumber}. */
    public static final String MANAGEMENT_NUMBER = "MANAGEMENT_NUMBER";

    private static final int MOST = 100;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private final Text label;
    private final List<AttributeDefinition> attributes;

    AssetKind() {
        ReferenceTable table = ReferenceTables.table("IV-1-2-4");
        this.label =
                table.groups().stream()
                        .filter(g -> g.code().equals(name()))
                        .findFirst()
                        .orElseThrow()
                        .label();
        this.attributes =
                table.rowsOf(name()).stream()
                        .filter(r -> !r.code().equals(MANAGEMENT_NUMBER))
                        .map(AssetKind::definition)
                        .toList();
    }

    private static AttributeDefinition definition(ReferenceRow row) {
        var type =
                switch (Objects.requireNonNullElse(row.column("type"), "string")) {
                    case "enum", "string" -> AttributeType.STRING;
                    case String other -> AttributeType.valueOf(other.toUpperCase(Locale.ROOT));
                };
        return new AttributeDefinition(row.code(), row.label(), type, row.column("unit"));
    }

    public Text label() {
        return label;
    }

    /** The attributes that the guideline names for this kind, without the management number. */
    public List<AttributeDefinition> attributes() {
        return attributes;
    }

    /** What the guideline says of an attribute; {@code null} for one of the City's own. */
    public @Nullable AttributeDefinition attribute(String code) {
        return attributes.stream().filter(a -> a.code().equals(code)).findFirst().orElse(null);
    }

    /** Reads a cell of a table as a value of the attribute. */
    public AttributeValue read(String code, String cell) {
        var definition = attribute(code);
        return definition == null ? AttributeValue.of(cell) : definition.type().read(cell);
    }

    /** Says where attributes are not what this kind's definitions ask for. */
    public Checks check(Checks checks, @Nullable Map<String, AttributeValue> values) {
        if (values != null) {
            values.forEach((code, value) -> {
                var definition = attribute(code);
                if (value != null && definition != null && !definition.type().accepts(value)) {
                    var expected = definition.type().expected();
                    checks.reject(
                            pointer(code),
                            definition.label().ja() + "には" + expected.ja() + "を指定してください。",
                            "Expected " + expected.en() + " as " + definition.label().en() + ".");
                }
            });
        }
        return checks;
    }

    /** Says what is wrong with attributes of any kind: codes, sizes, characters. */
    public static Checks checkForm(Checks checks, @Nullable Map<String, AttributeValue> values) {
        if (values == null) {
            return checks;
        }
        if (values.size() > MOST) {
            checks.reject(
                    "attributes",
                    MOST + "件以内で指定してください。",
                    "Expected at most " + MOST + " attributes.");
        }
        values.forEach((code, value) -> {
            checkCode(checks, pointer(code), code);
            if (value == null) {
                checks.reject(
                        pointer(code),
                        "値が必要です。属性を消すにはremovedに挙げてください。",
                        "Expected a value; list the attribute in removed to take it away.");
            } else {
                checks.line(pointer(code), value.text(), AttributeType.LONGEST);
            }
        });
        return checks;
    }

    static void checkCode(Checks checks, String field, @Nullable String code) {
        checks.that(
                code != null && CODE.matcher(code).matches() && !code.equals(MANAGEMENT_NUMBER),
                field,
                "大文字英字で始まる英数字と下線60文字以内の属性コードを指定してください（管理番号はmanagementNumberで指定します）。",
                "Expected an attribute code of at most 60 upper-case letters, digits and underscores"
                        + " (the management number is given as managementNumber).");
    }

    private static String pointer(String code) {
        return "attributes/" + code.replace("~", "~0").replace("/", "~1");
    }
}
