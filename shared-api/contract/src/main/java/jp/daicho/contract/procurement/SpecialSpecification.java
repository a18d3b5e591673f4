package jp.daicho.contract.procurement;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.contract.Text;
import jp.daicho.contract.register.DataClass;
import org.jspecify.annotations.Nullable;

/** 特記仕様 that are attached to a specification (III-1.5-N3, III-2.5-N3). */
public enum SpecialSpecification {
    OWNERSHIP_OF_RIGHTS("権利帰属に関する特記仕様", "Ownership of rights", null),
    CONFIDENTIAL_INFORMATION(
            "機密情報の取扱いに関する特記仕様", "Confidential information", DataClass.CONFIDENTIAL),
    PERSONAL_INFORMATION("個人情報に関する特記仕様", "Personal information", DataClass.PERSONAL_INFORMATION),
    SPECIFIC_PERSONAL_INFORMATION(
            "特定個人情報に関する特記仕様",
            "Specific personal information (My Number)",
            DataClass.SPECIFIC_PERSONAL_INFORMATION);

    private final Text label;
    private final @Nullable DataClass of;

    SpecialSpecification(String ja, String en, @Nullable DataClass of) {
        this.label = new Text(ja, en);
        this.of = of;
    }

    public Text label() {
        return label;
    }

    /** Those that a system with such data has to have. */
    public static Set<SpecialSpecification> neededFor(Set<DataClass> data) {
        return Arrays.stream(values())
                .filter(special -> special.of != null && data.contains(special.of))
                .collect(Collectors.toUnmodifiableSet());
    }
}
