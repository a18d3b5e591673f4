package jp.daicho.contract.planning;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says beside the rest where it is for operation, alone or merged with maintenance
 * (IV-2.1-S3, S5, N2).
 *
 * @param forms how operation is done, normally and at failures
 * @param environments production, verification and training, each once: whether there is one
 * @param unusedCycles cycles without any work, each with its reason
 * @param crossSectionTeam the team of the sections, where several own the system or it is large
 */
public record OperationContent(
        List<Form> forms,
        List<Environment> environments,
        List<UnusedCycle> unusedCycles,
        @Nullable Team crossSectionTeam) {

    public OperationContent {
        forms = List.copyOf(forms);
        environments = List.copyOf(environments);
        unusedCycles = List.copyOf(unusedCycles);
    }

    /** 運用形態: on site, remote or another way. */
    public enum Manner {
        ON_SITE,
        REMOTE,
        OTHER
    }

    /** Whether there is one, and for what. */
    public enum EnvironmentKind {
        /** 本番環境. */
        PRODUCTION,
        /** 検証環境. */
        VERIFICATION,
        /** 研修環境. */
        TRAINING
    }

    /**
     * A form of operation.
     *
     * @param occasion routine or failure
     * @param description from where, in which hours, by whom
     */
    public record Form(WorkOccasion occasion, Manner manner, String description) {

        void check(Checks checks) {
            checks.paragraph("description", description, 2000);
        }
    }

    /**
     * An environment.
     *
     * @param available whether there is one
     * @param use what for, normally and at failures; or why there is none
     * @param roles how it is shared with the maintenance contractor; of verification always, where
     *     there is one
     */
    public record Environment(
            EnvironmentKind kind, boolean available, String use, @Nullable String roles) {

        void check(Checks checks) {
            checks.paragraph("use", use, 2000)
                    .paragraph("roles", roles, 2000)
                    .that(
                            kind != EnvironmentKind.VERIFICATION || !available || roles != null,
                            "roles",
                            "検証環境の運用に係る保守事業者との役割分担を指定してください。",
                            "Expected how roles in running the verification environment are shared"
                                    + " with the maintenance contractor.");
        }
    }

    /** A cycle in which nothing is done. */
    public record UnusedCycle(WorkCycle cycle, String reason) {

        void check(Checks checks) {
            checks.paragraph("reason", reason, 2000);
        }
    }

    /**
     * A team across sections and contractors (IV-2.1-N2).
     *
     * @param members who is in it, as what, answering for what
     * @param meetings how it meets and reports
     */
    public record Team(List<Responsibility> members, List<Gathering> meetings) {

        public Team {
            members = List.copyOf(members);
            meetings = List.copyOf(meetings);
        }

        void check(Checks checks) {
            checks.size("members", members, 1, 100)
                    .each("members", members, Responsibility::check)
                    .size("meetings", meetings, 1, 50)
                    .each("meetings", meetings, Gathering::check);
        }
    }

    /**
     * A meeting of the team.
     *
     * @param persons who attends, where persons are named
     * @param held how and how often it is held
     * @param reported how it is reported
     */
    public record Gathering(
            String name, @IdOf(Named.PERSON) List<UUID> persons, String held, String reported) {

        public Gathering {
            persons = List.copyOf(persons);
        }

        void check(Checks checks) {
            checks.line("name", name, 200)
                    .size("persons", persons, 0, 100)
                    .line("held", held, 200)
                    .line("reported", reported, 200);
        }
    }

    void check(Checks checks) {
        checks.size("forms", forms, 2, 20)
                .each("forms", forms, Form::check)
                .that(
                        forms.stream().map(Form::occasion).distinct().count()
                                == WorkOccasion.values().length,
                        "forms",
                        "定常時及び障害時の運用形態を指定してください。",
                        "Expected the form of operation both for routine and for failures.")
                .distinct("environments", environments, Environment::kind)
                .size(
                        "environments",
                        environments,
                        EnvironmentKind.values().length,
                        EnvironmentKind.values().length)
                .each("environments", environments, Environment::check)
                .distinct("unusedCycles", unusedCycles, UnusedCycle::cycle)
                .each("unusedCycles", unusedCycles, UnusedCycle::check)
                .nested("crossSectionTeam", crossSectionTeam, Team::check);
    }
}
