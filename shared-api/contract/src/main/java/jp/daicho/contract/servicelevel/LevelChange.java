package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Checks;
import jp.daicho.contract.Text;

/**
 * What is to be different in the next fiscal year's agreement.
 *
 * @param item code of the item, of one that is to be added its name
 * @param proposal what is proposed, such as the new target
 */
public record LevelChange(String item, Kind kind, String proposal) {

    /** What is done about an item. */
    public enum Kind {
        RAISE("引上げ", "Raise"),
        LOWER("引下げ", "Lower"),
        ADD("追加", "Add"),
        REMOVE("廃止", "Remove"),
        REDEFINE("定義の見直し", "Redefine");

        private final Text label;

        Kind(String ja, String en) {
            this.label = new Text(ja, en);
        }

        public Text label() {
            return label;
        }
    }

    void check(Checks checks) {
        checks.line("item", item, 100).paragraph("proposal", proposal, 2000);
    }
}
