package jp.daicho.contract.procurement;

import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * How one source is reflected in the specification, or why it is not.
 *
 * @param document which document of that kind, such as its title and version
 * @param reflectedIn where in the specification; or else
 * @param reasonNotReflected why it is not, such as that no such document was made
 */
public record SourceReflection(
        SpecificationSource source,
        @Nullable String document,
        @Nullable String reflectedIn,
        @Nullable String reasonNotReflected) {

    public boolean reflected() {
        return reflectedIn != null;
    }

    void check(Checks checks) {
        checks.line("document", document, 300)
                .paragraph("reflectedIn", reflectedIn, 1000)
                .paragraph("reasonNotReflected", reasonNotReflected, 1000)
                .that(
                        (reflectedIn == null) != (reasonNotReflected == null),
                        "reflectedIn",
                        "reflectedInかreasonNotReflectedのどちらか一方を指定してください。",
                        "Expected either reflectedIn or reasonNotReflected.")
                .that(
                        reflectedIn == null || document != null,
                        "document",
                        "反映した文書を指定してください。",
                        "Expected the document that is reflected.");
    }
}
