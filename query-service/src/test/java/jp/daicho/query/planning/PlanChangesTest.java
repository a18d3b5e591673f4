package jp.daicho.query.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.WorkItem;
import jp.daicho.contract.planning.WorkOccasion;
import org.junit.jupiter.api.Test;

class PlanChangesTest {

    @Test
    void a_revision_says_which_work_it_added_changed_and_removed() {
        var before = content("計画書", work("A", "毎月"), work("B", "毎月"), work("C", "毎月"));
        var after = content("計画書", work("A", "毎月"), work("B", "毎週"), work("D", "毎月"));

        assertThat(PlanChanges.between(before, after))
                .isEqualTo(
                        new PlanChanges(
                                List.of("workItems"), List.of("D"), List.of("B"), List.of("C")));
    }

    @Test
    void a_revision_names_the_properties_that_differ() {
        assertThat(PlanChanges.between(content("計画書"), content("計画書 第2版")).properties())
                .containsExactly("title");
    }

    private static WorkItem work(String key, String schedule) {
        return new WorkItem(
                key,
                List.of(),
                "作業",
                "作業",
                WorkOccasion.ROUTINE,
                schedule,
                List.of(),
                List.of(),
                null);
    }

    private static PlanContent content(String title, WorkItem... work) {
        return new PlanContent(
                title,
                new UUID(1, 1),
                List.of(work),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }
}
