package jp.daicho.contract;

/** A text for people in the two languages of the interface. */
public record Text(String ja, String en) {

    /**
     * Puts the arguments in the places {@code {0}}, {@code {1}}, … of both languages; an argument
     * that is itself a {@code Text} in the language of each.
     */
    public Text with(Object... arguments) {
        var filledJa = ja;
        var filledEn = en;
        for (int i = 0; i < arguments.length; i++) {
            var place = "{" + i + "}";
            if (arguments[i] instanceof Text(String inJa, String inEn)) {
                filledJa = filledJa.replace(place, inJa);
                filledEn = filledEn.replace(place, inEn);
            } else {
                var value = String.valueOf(arguments[i]);
                filledJa = filledJa.replace(place, value);
                filledEn = filledEn.replace(place, value);
            }
        }
        return new Text(filledJa, filledEn);
    }
}
