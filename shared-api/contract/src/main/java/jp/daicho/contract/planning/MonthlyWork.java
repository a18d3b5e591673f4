package jp.daicho.contract.planning;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/**
 * What is planned in one month of the plan's fiscal year (IV-1.1-S3, IV-2.1-S3).
 *
 * @param month 4 to 12, then 1 to 3 of the year after
 * @param schedule days and hours, such as 15日 22時から24時
 * @param persons who is in charge in that month
 */
public record MonthlyWork(int month, String schedule, @IdOf(Named.PERSON) List<UUID> persons) {

    public MonthlyWork {
        persons = List.copyOf(persons);
    }

    void check(Checks checks) {
        checks.that(
                        month >= 1 && month <= 12,
                        "month",
                        "月は1から12で指定してください。",
                        "Expected a month from 1 to 12.")
                .line("schedule", schedule, 200)
                .size("persons", persons, 1, 50);
    }
}
