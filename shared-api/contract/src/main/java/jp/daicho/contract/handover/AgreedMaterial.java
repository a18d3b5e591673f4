package jp.daicho.contract.handover;

import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * One row of 表7-1-1 as agreed: handed over by a day and in a way, or not, with the reason.
 *
 * @param material code of 資料名, such as {@code HANDOVER_DOCUMENT}
 * @param content code of 内容; the table's, or one of the parties' own. It names the row in paths
 * @param title what exactly it is; needed where the content is not the table's
 * @param dueOn by which day it is handed over, Asia/Tokyo
 * @param way how it is handed over
 * @param responsible who hands it over, such as a section of the outgoing contractor
 * @param reasonNotNeeded why it is not handed over; then day, way and responsible are absent
 */
public record AgreedMaterial(
        String material,
        String content,
        @Nullable String title,
        @Nullable LocalDate dueOn,
        @Nullable String way,
        @Nullable String responsible,
        @Nullable String reasonNotNeeded) {

    static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    public boolean needed() {
        return reasonNotNeeded == null;
    }

    void check(Checks checks) {
        checks.that(
                        HandoverMaterials.hasMaterial(material),
                        "material",
                        "表7-1-1の資料名のコードを指定してください。",
                        "Expected a material of table IV-7-1-1.")
                .that(
                        CODE.matcher(content).matches(),
                        "content",
                        "大文字英字で始まる英数字と下線60文字以内のコードを指定してください。",
                        "Expected a code of at most 60 upper-case letters, digits and underscores.")
                .that(
                        !HandoverMaterials.lists(content)
                                || HandoverMaterials.lists(material, content),
                        "material",
                        "表7-1-1でこの内容が属する資料名を指定してください。",
                        "Expected the material under which the table has this content.")
                .that(
                        title != null || HandoverMaterials.lists(content),
                        "title",
                        "表7-1-1にない内容には題名が必要です。",
                        "Expected a title, as the table does not have this content.")
                .line("title", title, 200)
                .line("way", way, 500)
                .line("responsible", responsible, 200)
                .paragraph("reasonNotNeeded", reasonNotNeeded, 2000);
        if (needed()) {
            var ja = "引き継ぐ資料には期日・方法・担当が必要です。引き継がないときはreasonNotNeededを指定してください。";
            var en =
                    "Expected day, way and responsible of a material that is handed over, or reasonNotNeeded.";
            checks.that(dueOn != null, "dueOn", ja, en)
                    .that(way != null, "way", ja, en)
                    .that(responsible != null, "responsible", ja, en);
        } else {
            checks.that(
                    dueOn == null && way == null && responsible == null,
                    "reasonNotNeeded",
                    "引き継がない資料に期日・方法・担当は指定できません。",
                    "Expected no day, way or responsible of a material that is not handed over.");
        }
    }
}
