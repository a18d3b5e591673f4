package jp.daicho.contract.organisation;

/** 法人番号: thirteen digits, the first of which checks the other twelve (法人番号の指定等に関する省令第二条). */
public final class CorporateNumber {

    private static final int LENGTH = 13;

    private CorporateNumber() {}

    public static boolean isValid(String number) {
        if (number.length() != LENGTH || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int place = 1; place < LENGTH; place++) {
            int digit = number.charAt(LENGTH - place) - '0';
            sum += digit * (place % 2 == 0 ? 2 : 1);
        }
        return number.charAt(0) - '0' == 9 - sum % 9;
    }
}
