package jp.daicho.contract;

/** A text for people in the two languages of the interface. */
public record Text(String ja, String en) {

    /** Puts the arguments in the places {@code {0}}, {@code {1}}, … of both languages. */
    public Text with(Object... arguments) {
        var filledJa = ja;
        var filledEn = en;
        for (int i = 0; i < arguments.length; i++) {
            var place = "{" + i + "}";
            var value = String.valueOf(arguments[i]);
            filledJa = filledJa.replace(place, value);
            filledEn = filledEn.replace(place, value);
        }
        return new Text(filledJa, filledEn);
    }
}
