package jp.daicho.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;

/** The borders between modules and features. */
class ArchitectureTest {

    private static final JavaClasses DAICHO =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("jp.daicho");

    @Test
    void all_modules_are_looked_at() {
        assertThat(DAICHO.containPackage("jp.daicho.contract")).isTrue();
        assertThat(DAICHO.containPackage("jp.daicho.http")).isTrue();
        assertThat(DAICHO.containPackage("jp.daicho.command.platform")).isTrue();
        assertThat(DAICHO.containPackage("jp.daicho.query.platform")).isTrue();
    }

    @Test
    void the_contract_knows_neither_frameworks_nor_persistence() {
        noClasses()
                .that()
                .resideInAPackage("jp.daicho.contract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.axonframework..",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta..",
                        "jp.daicho.http..",
                        "jp.daicho.command..",
                        "jp.daicho.query..")
                .check(DAICHO);
    }

    @Test
    void the_http_conventions_know_no_feature_and_no_service() {
        noClasses()
                .that()
                .resideInAPackage("jp.daicho.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jp.daicho.command..", "jp.daicho.query..", "org.axonframework..")
                .check(DAICHO);
    }

    @Test
    void the_two_sides_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("jp.daicho.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jp.daicho.query..")
                .check(DAICHO);
        noClasses()
                .that()
                .resideInAPackage("jp.daicho.query..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jp.daicho.command..")
                .check(DAICHO);
    }

    @Test
    void features_of_a_side_do_not_go_in_circles() {
        slices().matching("jp.daicho.command.(*)..").should().beFreeOfCycles().check(DAICHO);
        slices().matching("jp.daicho.query.(*)..").should().beFreeOfCycles().check(DAICHO);
    }

    @Test
    void deciders_are_pure() {
        noClasses()
                .that()
                .resideInAPackage("jp.daicho.command..")
                .and()
                .haveSimpleNameEndingWith("State")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.sql..")
                .check(DAICHO);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("State")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .check(DAICHO);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("State")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .check(DAICHO);
    }

    @Test
    void aggregates_and_endpoints_belong_to_their_feature_alone() {
        classes().that().areAnnotatedWith(Aggregate.class).should().notBePublic().check(DAICHO);
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBePublic()
                .check(DAICHO);
    }

    /**
     * A feature exports facts, and the records in which they answer. The authority is no feature:
     * the launcher names its users.
     */
    @Test
    void another_feature_of_the_command_side_is_seen_through_its_facts_alone() {
        classes()
                .that(areExportedBy("jp.daicho.command."))
                .and()
                .resideOutsideOfPackage("jp.daicho.command.authority")
                .should()
                .haveSimpleNameEndingWith("Facts")
                .orShould(beRecordsThatFactsAnswer())
                .check(DAICHO);
    }

    private static ArchCondition<JavaClass> beRecordsThatFactsAnswer() {
        return new ArchCondition<>("be records that facts answer with") {
            @Override
            public void check(JavaClass candidate, ConditionEvents events) {
                boolean answers =
                        candidate.isRecord()
                                && candidate.getDirectDependenciesToSelf().stream()
                                        .map(d -> d.getOriginClass().getSimpleName())
                                        .anyMatch(origin -> origin.endsWith("Facts"));
                events.add(new SimpleConditionEvent(candidate, answers, candidate.getName()));
            }
        };
    }

    private static DescribedPredicate<JavaClass> areExportedBy(String side) {
        return new DescribedPredicate<>("public top-level classes of features under " + side) {
            @Override
            public boolean test(JavaClass candidate) {
                var name = candidate.getPackageName();
                return name.startsWith(side)
                        && !name.startsWith(side + "platform")
                        && candidate
                                .getModifiers()
                                .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                        && candidate.isTopLevelClass()
                        && !candidate.getSimpleName().equals("package-info");
            }
        };
    }
}
