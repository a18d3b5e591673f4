package jp.daicho.query.trace;

import jp.daicho.contract.Text;

/** Which way a trace goes. */
enum Direction {
    /** To what something goes back to: what it refers to, and what that refers to. */
    BACK("さかのぼる", "Back"),
    /** To what came of something: what refers to it, and what refers to that. */
    FORWARD("たどる", "Forward");

    private final Text label;

    Direction(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
