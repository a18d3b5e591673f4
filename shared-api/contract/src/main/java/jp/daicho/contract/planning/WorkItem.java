package jp.daicho.contract.planning;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work with its schedule (IV-1.1-S1, S3, IV-2.1-S1, S3).
 *
 * @param key name by which work records refer to it; unique within the plan
 * @param covers the rows of 表1-1-1 and 表1-1-2, or 表2-1-1 and 表2-1-2, that it addresses; empty for
 *     work of its own kind
 * @param name what it is called
 * @param content what is done
 * @param occasion normal maintenance or failure
 * @param basicSchedule when it is done as a rule, such as 毎月第3水曜日 22時
 * @param persons who is in charge
 * @param months the concrete schedule per month; every routine item has one
 * @param cycle how often it is done; of operation every routine item has one
 */
public record WorkItem(
        String key,
        List<TableRow> covers,
        String name,
        String content,
        WorkOccasion occasion,
        String basicSchedule,
        @IdOf(Named.PERSON) List<UUID> persons,
        List<MonthlyWork> months,
        @Nullable WorkCycle cycle) {

    public WorkItem {
        covers = List.copyOf(covers);
        persons = List.copyOf(persons);
        months = List.copyOf(months);
    }

    void check(Checks checks) {
        checks.line("key", key, 60)
                .size("covers", covers, 0, 50)
                .line("name", name, 200)
                .paragraph("content", content, 4000)
                .line("basicSchedule", basicSchedule, 200)
                .size("persons", persons, 1, 50)
                .distinct("persons", persons, person -> person)
                .size("months", months, occasion == WorkOccasion.ROUTINE ? 1 : 0, 100)
                .each("months", months, MonthlyWork::check);
    }
}
