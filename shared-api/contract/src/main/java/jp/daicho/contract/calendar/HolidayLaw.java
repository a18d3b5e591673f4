package jp.daicho.contract.calendar;

import static jp.daicho.contract.calendar.HolidayRule.equinox;
import static jp.daicho.contract.calendar.HolidayRule.fixed;
import static jp.daicho.contract.calendar.HolidayRule.monday;
import static jp.daicho.contract.calendar.HolidayRule.once;

import java.util.List;

/**
 * 国民の祝日に関する法律 (Act No. 178 of 1948), article 2, with every amendment since 1980: Acts No. 5 of
 * 1989, No. 22 of 1995 (Marine Day), No. 141 of 1998 and No. 59 of 2001 (Happy Mondays), No. 43 of
 * 2005 (Shōwa Day, substitute days), No. 43 of 2014 (Mountain Day), No. 63 of 2017 (the abdication)
 * and No. 57 of 2018 (Sports Day); the special acts for 1989, 1990, 1993 and 2019; and the days
 * moved by the special measures act for the Tokyo Games (Act No. 33 of 2015) in 2020 and 2021.
 *
 * <p>The equinoxes are announced by the National Astronomical Observatory (暦要項) each February for
 * the year after. They follow the formula of the hydrographic department (新こよみ便利帳) for 1980 to
 * 2099, which agrees with every announcement so far, up to 2027.
 */
final class HolidayLaw {

    private static final int FIRST = NationalHolidays.FIRST_YEAR;
    private static final int LAST = NationalHolidays.LAST_YEAR;

    static final List<HolidayRule> RULES =
            List.of(
                    fixed("元日", "New Year's Day", FIRST, LAST, 1, 1),
                    fixed("成人の日", "Coming of Age Day", FIRST, 1999, 1, 15),
                    monday("成人の日", "Coming of Age Day", 2000, LAST, 1, 2),
                    fixed("建国記念の日", "National Foundation Day", FIRST, LAST, 2, 11),
                    fixed("天皇誕生日", "The Emperor's Birthday", 2020, LAST, 2, 23),
                    equinox("春分の日", "Vernal Equinox Day", 3, 20_843_100),
                    fixed("天皇誕生日", "The Emperor's Birthday", FIRST, 1988, 4, 29),
                    fixed("みどりの日", "Greenery Day", 1989, 2006, 4, 29),
                    fixed("昭和の日", "Shōwa Day", 2007, LAST, 4, 29),
                    fixed("憲法記念日", "Constitution Memorial Day", FIRST, LAST, 5, 3),
                    fixed("みどりの日", "Greenery Day", 2007, LAST, 5, 4),
                    fixed("こどもの日", "Children's Day", FIRST, LAST, 5, 5),
                    fixed("海の日", "Marine Day", 1996, 2002, 7, 20),
                    monday("海の日", "Marine Day", 2003, 2019, 7, 3),
                    once("海の日", "Marine Day", 2020, 7, 23)
                            .by(
                                    "平成三十二年東京オリンピック競技大会・東京パラリンピック競技大会特別措置法（平成27年法律第33号）",
                                    "Special measures act for the Tokyo Games (Act No. 33 of 2015)"),
                    once("海の日", "Marine Day", 2021, 7, 22)
                            .by(
                                    "平成三十二年東京オリンピック競技大会・東京パラリンピック競技大会特別措置法（平成27年法律第33号）",
                                    "Special measures act for the Tokyo Games (Act No. 33 of 2015)"),
                    monday("海の日", "Marine Day", 2022, LAST, 7, 3),
                    fixed("山の日", "Mountain Day", 2016, 2019, 8, 11),
                    once("山の日", "Mountain Day", 2020, 8, 10)
                            .by(
                                    "平成三十二年東京オリンピック競技大会・東京パラリンピック競技大会特別措置法（平成27年法律第33号）",
                                    "Special measures act for the Tokyo Games (Act No. 33 of 2015)"),
                    once("山の日", "Mountain Day", 2021, 8, 8)
                            .by(
                                    "平成三十二年東京オリンピック競技大会・東京パラリンピック競技大会特別措置法（平成27年法律第33号）",
                                    "Special measures act for the Tokyo Games (Act No. 33 of 2015)"),
                    fixed("山の日", "Mountain Day", 2022, LAST, 8, 11),
                    fixed("敬老の日", "Respect for the Aged Day", FIRST, 2002, 9, 15),
                    monday("敬老の日", "Respect for the Aged Day", 2003, LAST, 9, 3),
                    equinox("秋分の日", "Autumnal Equinox Day", 9, 23_248_800),
                    fixed("体育の日", "Health and Sports Day", FIRST, 1999, 10, 10),
                    monday("体育の日", "Health and Sports Day", 2000, 2019, 10, 2),
                    once("スポーツの日", "Sports Day", 2020, 7, 24)
                            .by(
                                    "平成三十二年東京オリンピック競技大会・東京パラリンピック競技大会特別措置法（平成27年法律第33号）",
                                    "Special measures act for the Tokyo Games (Act No. 33 of 2015)"),
                    once("スポーツの日", "Sports Day", 2021, 7, 23)
                            .by(
                                    "平成三十二年東京オリンピック競技大会・東京パラリンピック競技大会特別措置法（平成27年法律第33号）",
                                    "Special measures act for the Tokyo Games (Act No. 33 of 2015)"),
                    monday("スポーツの日", "Sports Day", 2022, LAST, 10, 2),
                    fixed("文化の日", "Culture Day", FIRST, LAST, 11, 3),
                    fixed("勤労感謝の日", "Labour Thanksgiving Day", FIRST, LAST, 11, 23),
                    fixed("天皇誕生日", "The Emperor's Birthday", 1989, 2018, 12, 23),
                    once("昭和天皇の大喪の礼", "Funeral of the Shōwa Emperor", 1989, 2, 24)
                            .by("平成元年法律第4号", "Act No. 4 of 1989"),
                    once("即位礼正殿の儀", "Enthronement Ceremony", 1990, 11, 12)
                            .by("平成2年法律第24号", "Act No. 24 of 1990"),
                    once("皇太子徳仁親王の結婚の儀", "Wedding of Crown Prince Naruhito", 1993, 6, 9)
                            .by("平成5年法律第32号", "Act No. 32 of 1993"),
                    once("天皇の即位の日", "Accession of the Emperor", 2019, 5, 1)
                            .by("平成30年法律第99号", "Act No. 99 of 2018"),
                    once("即位礼正殿の儀", "Enthronement Ceremony", 2019, 10, 22)
                            .by("平成30年法律第99号", "Act No. 99 of 2018"));

    private HolidayLaw() {}
}
