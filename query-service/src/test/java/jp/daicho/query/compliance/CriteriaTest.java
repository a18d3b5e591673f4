package jp.daicho.query.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CriteriaTest {

    @Test
    void each_of_the_46_exit_criteria_has_one_rule_and_its_words() {
        assertThat(Criteria.ALL).hasSize(46);
        assertThat(Criteria.ALL).extracting(Criterion::id).doesNotHaveDuplicates();
        assertThat(Criteria.ALL)
                .allSatisfy(c -> {
                    assertThat(c.text().ja()).endsWith("。").hasSizeGreaterThan(15);
                    assertThat(c.text().en()).endsWith(".");
                    assertThat(c.id()).startsWith(c.process() + "-X");
                });
    }
}
